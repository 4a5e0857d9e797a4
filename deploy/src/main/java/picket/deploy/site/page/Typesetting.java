package picket.deploy.site.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a paragraph as newsrooms' software does: links, stress, hard spaces, comments and lines that
 * break anywhere. A reader sees the same words and the same spaces.
 *
 * @param host of the outlet, for its links
 * @param entities whether quotes and accents are named; false where the page's charset has them
 */
record Typesetting(String host, boolean entities) {
  private static final Pattern WORD = Pattern.compile("^(\\W*)(.*?)(\\W*)$", Pattern.DOTALL);

  String html(String paragraph) {
    String[] words = paragraph.split(" ", -1);
    StringBuilder html = new StringBuilder();
    for (int n = 0; n < words.length; n++) {
      if (n > 0) {
        html.append(gap(paragraph, words[n - 1], n));
      }
      html.append(word(paragraph, words[n], n));
    }
    return html.toString();
  }

  private static String gap(String paragraph, String before, int n) {
    if (!before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1))) {
      return Draw.of(paragraph, n, 3) > 0 ? "&nbsp;" : " ";
    }
    return switch (Draw.of(paragraph, n, 40)) {
      case 0, 1, 2, 3 -> "\n      ";
      case 4 -> "\n<!-- block " + n + " -->";
      case 5 -> " <!--more-->";
      case 6 -> "&#160;";
      default -> " ";
    };
  }

  private String word(String paragraph, String word, int n) {
    Matcher parts = WORD.matcher(word);
    if (!parts.matches() || parts.group(2).length() < 4) {
      return text(word);
    }
    return text(parts.group(1)) + stressed(paragraph, parts.group(2), n) + text(parts.group(3));
  }

  private String stressed(String paragraph, String word, int n) {
    int draw = Draw.of(paragraph, -n, 48);
    if (draw < 16 && Character.isUpperCase(word.charAt(0))) {
      String topic = word.replaceAll("[^A-Za-z]", "");
      return "<a href=\"https://" + host + "/topics/" + topic + "\">" + text(word) + "</a>";
    }
    return switch (draw) {
      case 16 -> "<em>" + text(word) + "</em>";
      case 17 -> "<strong>" + text(word) + "</strong>";
      case 18, 19 -> "<span class=\"kw\">" + text(word) + "</span>";
      case 20 -> // half a word, as editors leave it behind
          "<b>" + text(word.substring(0, 2)) + "</b>" + text(word.substring(2));
      default -> text(word);
    };
  }

  private String text(String plain) {
    return entities ? Markup.named(plain) : Markup.escaped(plain);
  }
}
