package picket.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import picket.ingest.markup.PlainText;

/** The words of a heading without the kicker, the date and the labels that many put into it. */
final class HeadingText {
  private static final String OTHER_PARTS =
      "small, time, [class~=(?i)kicker|overline|over-line|roofline|topline|eyebrow|dachzeile|spitzmarke|pretitle|"
          + "subtitle|sub-title|subline|topic|label|badge|categor|visually-?hidden|invisible|screen-?reader|sr-only|"
          + "(^|[-_\\s])(date|datetime|tag|tags|section|share|author|byline)($|[-_\\s])]";
  private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s:|/–—-]+|[\\s:|/–—-]+$");
  private static final int LEAST_WORDS = 2;
  private static final int LONGEST = 400;
  private static final int MOST_PARTS = 50;

  private HeadingText() {}

  static String of(Element heading) {
    String whole = PlainText.fold(heading.text());
    if (heading.childrenSize() == 0 || whole.length() > LONGEST || isCrowded(heading)) {
      return whole;
    }
    Element bare = heading.clone();
    bare.select(OTHER_PARTS).stream().filter(part -> !part.equals(bare)).forEach(Element::remove);
    String rest = LEADING_MARKS.matcher(PlainText.fold(bare.text())).replaceAll("");
    return rest.split(" ", -1).length >= LEAST_WORDS ? rest : whole;
  }

  /** A heading that is never closed holds the rest of the page. */
  private static boolean isCrowded(Element heading) {
    return heading.getAllElements().size() > MOST_PARTS;
  }
}
