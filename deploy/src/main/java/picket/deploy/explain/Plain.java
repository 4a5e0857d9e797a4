package picket.deploy.explain;

/** Takes from foreign text what could move a terminal's cursor or turn its lines around. */
final class Plain {
  private static final String HIDDEN = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Z}]+";

  private Plain() {}

  /** The text in one line, each run of blanks and of invisible characters as one blank. */
  static String of(String text) {
    return text.replaceAll(HIDDEN, " ").strip();
  }
}
