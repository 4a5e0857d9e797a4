package picket.alerts.mail;

/** Breaks text into lines for reading in a fixed width. */
final class Wrap {
  /** Columns; what quoting in a reply adds still fits into 80. */
  static final int COLUMNS = 76;

  private Wrap() {}

  /**
   * Appends a paragraph.
   *
   * @param out where to
   * @param lead what the first line begins with
   * @param text words parted by blanks; a word wider than a line stands alone, unbroken
   * @param indent columns before every other line
   */
  static void paragraph(StringBuilder out, String lead, String text, int indent) {
    StringBuilder line = new StringBuilder(lead);
    int start = line.length();
    for (String word : text.split(" ", -1)) {
      boolean first = line.length() == start;
      if (!first && columns(line) + 1 + columns(word) > COLUMNS) {
        out.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(" ".repeat(indent));
        start = line.length();
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
