package picket.ingest.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import picket.ingest.markup.Paragraph;
import picket.ingest.markup.Paragraphs;

/** Makes paragraphs of the elements that hold an article, and leaves out what else stands there. */
final class BodyText {
  private static final double LINKS_OF_A_LIST = 0.5;
  private static final double LINKS_OF_A_BLOCK = 0.5;
  private static final double LINKS_OF_A_POINTER = 0.3;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private BodyText() {}

  /**
   * The paragraphs.
   *
   * @param headline not repeated among them
   * @param teaser what the page tells search engines of itself
   */
  static List<Paragraph> of(
      List<Element> holders, LeftOut leftOut, String headline, String teaser) {
    List<Paragraph> kept = new ArrayList<>();
    String title = key(headline);
    for (Element holder : holders) {
      leftOut.add(holder, BodyText::isLinkList);
      boolean others = false;
      for (Paragraph paragraph : Paragraphs.of(holder, leftOut::contains)) {
        if (FurnitureLines.headsComments(paragraph) && kept.stream().anyMatch(TextMass::isProse)) {
          return withoutIdleHeadings(MainRun.of(kept, teaser)); // the rest is the readers'
        }
        boolean heads = FurnitureLines.headsOthers(paragraph);
        others = heads || (others && isOther(paragraph));
        Paragraph told = withoutLabels(paragraph);
        if (!others && !FurnitureLines.matches(told) && !key(told.text()).equals(title)) {
          kept.add(told);
        }
      }
    }
    return withoutIdleHeadings(MainRun.of(kept, teaser));
  }

  private static boolean isLinkList(Element element, TextMass mass) {
    double density = mass.linkDensity(element);
    return switch (element.normalName()) {
      case "ul", "ol", "dl" -> density > LINKS_OF_A_LIST;
      case "div", "section", "table", "td", "article" -> density > LINKS_OF_A_BLOCK;
      case "h1" -> true;
      default -> false;
    };
  }

  /** A heading that no paragraph follows heads something that was left out. */
  private static List<Paragraph> withoutIdleHeadings(List<Paragraph> paragraphs) {
    List<Paragraph> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean idle =
          isHeading(paragraphs.get(i))
              && (i + 1 == paragraphs.size() || isHeading(paragraphs.get(i + 1)));
      if (!idle) {
        kept.add(paragraphs.get(i));
      }
    }
    return kept;
  }

  /** Old pages put a byline or a date on lines of their own above the first paragraph. */
  private static Paragraph withoutLabels(Paragraph paragraph) {
    int line = 0;
    while (line + 1 < paragraph.lines().size()
        && FurnitureLines.isLabel(paragraph.lines().get(line))) {
      line++;
    }
    return line == 0 ? paragraph : paragraph.from(line);
  }

  /** Whether a paragraph below a heading for other articles still belongs to it. */
  private static boolean isOther(Paragraph paragraph) {
    return paragraph.block().normalName().equals("li")
        || paragraph.linked() > paragraph.text().length() * LINKS_OF_A_POINTER;
  }

  private static boolean isHeading(Paragraph paragraph) {
    return paragraph.block().normalName().matches("h[1-6]");
  }

  private static String key(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
