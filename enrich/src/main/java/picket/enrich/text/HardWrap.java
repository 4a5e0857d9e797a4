package picket.enrich.text;

import java.util.List;

/**
 * Joins the lines of text that was wrapped at a fixed width, as wire copy and plain-text archives
 * are: there a line break is no end of a sentence, and a blank or indented line parts paragraphs.
 */
final class HardWrap {
  private static final int NARROWEST = 45;
  private static final int WIDEST = 100;
  private static final int FEWEST_BREAKS = 2;

  /** Of the breaks, those within a sentence that make a text a wrapped one. */
  private static final double SHARE = 0.5;

  private HardWrap() {}

  /** The text with blanks for the breaks within paragraphs; of the same length. */
  static String joined(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return isWrapped(lines) ? join(lines) : text;
  }

  private static boolean isWrapped(List<String> lines) {
    int breaks = 0;
    int within = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > WIDEST) {
        return false;
      }
      if (goesOn(lines.get(i), lines.get(i + 1))) {
        breaks++;
        within += endsSentence(lines.get(i)) ? 0 : 1;
      }
    }
    return breaks >= FEWEST_BREAKS && within >= SHARE * breaks;
  }

  private static boolean goesOn(String line, String next) {
    return line.length() >= NARROWEST
        && !next.isBlank()
        && !Character.isWhitespace(next.codePointAt(0));
  }

  private static boolean endsSentence(String line) {
    String end = line.stripTrailing();
    return !end.isEmpty() && ".!?:\"\u201d".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private static String join(List<String> lines) {
    StringBuilder joined = new StringBuilder(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      boolean on = goesOn(lines.get(i - 1), lines.get(i));
      joined.append(on ? ' ' : '\n').append(lines.get(i));
    }
    return joined.toString();
  }
}
