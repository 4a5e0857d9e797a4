package picket.ingest.xml;

import org.jsoup.nodes.Entities;

/**
 * Writes text so that XML accepts it: names of HTML become characters, bare ampersands are escaped,
 * and characters that XML forbids are left out.
 */
final class References {
  private static final int LONGEST_NAME = 32;
  private static final String WINDOWS_1252 =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
          + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

  private final String in;
  private final StringBuilder out;

  References(String in, StringBuilder out) {
    this.in = in;
    this.out = out;
  }

  /** Writes the text between two positions; references in it are resolved or kept. */
  void write(int from, int to) {
    int at = from;
    while (at < to) {
      char c = in.charAt(at);
      if (c == '&') {
        at = reference(at, to);
      } else {
        at = character(at, to);
      }
    }
  }

  /** Writes the text between two positions as it stands, without what XML forbids. */
  void writeRaw(int from, int to) {
    int at = from;
    while (at < to) {
      int c = in.codePointAt(at);
      if (isLegal(c)) {
        out.appendCodePoint(meant(c));
      }
      at += Character.charCount(c);
    }
  }

  private int character(int at, int to) {
    int c = in.codePointAt(at);
    if (isLegal(c)) {
      escaped(meant(c));
    }
    return Math.min(at + Character.charCount(c), to);
  }

  /** Writes the reference at {@code at} and returns where the text goes on. */
  private int reference(int at, int to) {
    int end = semicolon(at, Math.min(to, at + LONGEST_NAME + 2));
    if (end > at + 1 && resolve(in.substring(at + 1, end))) {
      return end + 1;
    }
    out.append("&amp;");
    return at + 1;
  }

  private int semicolon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private boolean resolve(String name) {
    if (name.startsWith("#")) {
      return number(name.substring(1));
    }
    String characters = name.equals("apos") ? "'" : Entities.getByName(name);
    characters.codePoints().forEach(this::escaped);
    return !characters.isEmpty();
  }

  private boolean number(String digits) {
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    String number = hexadecimal ? digits.substring(1) : digits;
    if (!number.matches(hexadecimal ? "[0-9a-fA-F]+" : "[0-9]+")) {
      return false;
    }
    int c =
        number.length() > 9
            ? 0
            : (int) Math.min(Long.parseLong(number, hexadecimal ? 16 : 10), Integer.MAX_VALUE);
    int meant = meant(c);
    if (isLegal(meant)) {
      escaped(meant);
    }
    return true;
  }

  /** Nobody means a control character above ASCII: its number is that of Windows. */
  private static int meant(int c) {
    return c >= 0x80 && c <= 0x9F ? WINDOWS_1252.charAt(c - 0x80) : c;
  }

  private void escaped(int c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isLegal(int c) {
    return c >= ' ' ? isLegalAboveControls(c) : c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isLegalAboveControls(int c) {
    return c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
