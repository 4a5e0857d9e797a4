package picket.ingest.prose;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import picket.ingest.markup.Paragraph;

/** Finds the paragraphs of an article on a page. */
public final class ArticleText {
  /** Some pages mark a line or two as the body and show the rest elsewhere. */
  private static final int LEAST_MARKED = 400;

  private ArticleText() {}

  /**
   * The paragraphs in the order of the page; none where nothing on it is prose.
   *
   * @param body of the page, which is left as it is
   * @param headline not repeated among the paragraphs
   * @param teaser what the page tells search engines of itself; empty where it does not
   */
  public static List<String> of(Element body, String headline, String teaser) {
    List<Paragraph> paragraphs = paragraphs(body, headline, teaser);
    List<String> texts = new ArrayList<>();
    if (!paragraphs.isEmpty()) {
      String lead = Lead.before(paragraphs.get(0).block(), body);
      // what stands in the teaser comes to readers with the feed already
      if (!lead.isEmpty() && !lead.equals(headline) && !lead.equals(teaser)) {
        texts.add(lead);
      }
    }
    paragraphs.forEach(paragraph -> texts.add(paragraph.text()));
    return texts;
  }

  private static List<Paragraph> paragraphs(Element body, String headline, String teaser) {
    Landmarks landmarks = new Landmarks(body);
    LeftOut leftOut = Boilerplate.of(body, landmarks);
    Element marked = landmarks.markedBody();
    if (marked != null && new TextMass(marked, leftOut).prose(marked) >= LEAST_MARKED) {
      return BodyText.of(List.of(marked), leftOut, headline, teaser);
    }
    return BodyText.of(BodyFinder.find(body, leftOut, landmarks), leftOut, headline, teaser);
  }
}
