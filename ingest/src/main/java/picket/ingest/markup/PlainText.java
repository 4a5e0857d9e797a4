package picket.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as a reader sees it: white space folded, and nothing in it that has no shape.
 *
 * <p>Joiners stay within scripts that are written with them.
 */
public final class PlainText {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R\\s*");
  private static final char FIRST_JOINING_SCRIPT = '\u0590';

  private PlainText() {}

  /** The text in one line. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = out.length() > 0;
      } else if (isShown(text, i)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The text of a piece of HTML in one line; entities are decoded once. */
  public static String ofHtml(String html) {
    boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
    return plain ? fold(html) : String.join(" ", paragraphsOfHtml(html));
  }

  /** The paragraphs of a piece of HTML; entities are decoded once. */
  public static List<String> paragraphsOfHtml(String html) {
    return Paragraphs.of(Html.parse(html, "").body()).stream().map(Paragraph::text).toList();
  }

  /** The paragraphs of plain text, parted by blank lines. */
  public static List<String> paragraphsOf(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String part : BLANK_LINE.split(text, -1)) {
      String folded = fold(part);
      if (!folded.isEmpty()) {
        paragraphs.add(folded);
      }
    }
    return paragraphs;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isShown(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7F) {
      return c >= ' ';
    }
    if (Character.isSurrogate(c)) {
      return isPaired(text, i);
    }
    if (c == '\u200C' || c == '\u200D') {
      return i > 0 && text.charAt(i - 1) >= FIRST_JOINING_SCRIPT;
    }
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && (c < '\uFFFC' || c == '\uFFFD');
  }

  private static boolean isPaired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
