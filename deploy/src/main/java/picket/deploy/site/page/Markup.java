package picket.deploy.site.page;

import java.util.Map;

/** Plain text as HTML that shows the same. */
public final class Markup {
  private static final Map<Integer, String> NAMED =
      Map.of(
          0x00a0,
          "&nbsp;",
          0x2013,
          "&ndash;",
          0x2014,
          "&mdash;",
          0x2018,
          "&lsquo;",
          0x2019,
          "&rsquo;",
          0x201c,
          "&ldquo;",
          0x201d,
          "&rdquo;",
          0x2026,
          "&hellip;");

  private Markup() {}

  /** With only what must be escaped. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** As editors write it, who name quotes, dashes and accented letters. */
  static String named(String text) {
    StringBuilder html = new StringBuilder();
    escaped(text).replace("'", "&#039;").codePoints().forEach(c -> append(html, c));
    return html.toString();
  }

  private static void append(StringBuilder html, int c) {
    String name = NAMED.get(c);
    if (name != null) {
      html.append(name);
    } else if (c > 0x7f && c <= 0xff) {
      html.append("&#").append(c).append(';');
    } else {
      html.appendCodePoint(c);
    }
  }

  /** A teaser as feeds have it that carry HTML: a picture, then the words. */
  public static String teaser(String summary) {
    return summary.isEmpty()
        ? ""
        : "<img src=\"/pictures/"
            + Draw.of(summary, 0, 9000)
            + ".jpg\" width=\"300\" height=\"170\" alt=\"\" /><p>"
            + named(summary)
            + "</p>";
  }
}
