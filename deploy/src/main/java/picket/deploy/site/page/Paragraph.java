package picket.deploy.site.page;

import java.util.regex.Pattern;

/**
 * A paragraph of an article as HTML.
 *
 * @param number from 1
 */
public record Paragraph(int number, String html) {
  private static final Pattern LETTER_FIRST = Pattern.compile("^(\\p{L})");

  public boolean first() {
    return number == 1;
  }

  /** With a first letter that stands out, where it is a letter that comes first. */
  public String dropCap() {
    return LETTER_FIRST.matcher(html).replaceFirst("<span class=\"cap\">$1</span>");
  }
}
