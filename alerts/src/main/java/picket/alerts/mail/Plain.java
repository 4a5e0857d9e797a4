package picket.alerts.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes words from outside harmless: one line, no control and no direction characters. */
final class Plain {
  private Plain() {}

  /**
   * The text on one line. Line breaks, tabs and other controls become blanks, so that no title can
   * add a header or a line; characters that turn the direction of reading are dropped, so that no
   * name can show one address and mean another; half a surrogate pair is dropped.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(line, point));
    return line.toString().strip();
  }

  /** The same, cut after {@code most} code points with an ellipsis. */
  static String line(String text, int most) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  /** A word of lower-case ASCII letters, digits and hyphens, for use in header values. */
  static String slug(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  /** Whether a link may point there: only web addresses in plain ASCII. */
  static boolean isLink(String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    return web
        && url.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>')
        && url.getBytes(StandardCharsets.US_ASCII).length <= 900;
  }

  private static void append(StringBuilder line, int point) {
    int type = Character.getType(point);
    boolean blank =
        type == Character.CONTROL || Character.isSpaceChar(point) || Character.isWhitespace(point);
    if (blank) {
      if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (type != Character.SURROGATE && !turnsDirection(point)) {
      line.appendCodePoint(point);
    }
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C
        || point == 0xFEFF;
  }
}
