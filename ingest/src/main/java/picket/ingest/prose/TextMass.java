package picket.ingest.prose;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import picket.ingest.markup.Paragraph;
import picket.ingest.markup.Paragraphs;

/**
 * How much text stands below each element of a tree, and how much of it is prose rather than labels
 * and links. A picture of the tree at one moment; not thread-safe.
 */
final class TextMass {
  private static final int SHORTEST_PROSE = 60;

  private final IdentityHashMap<Element, Mass> masses = new IdentityHashMap<>();
  private final List<Paragraph> paragraphs;
  private final int prose;

  TextMass(Element root, LeftOut leftOut) {
    paragraphs = Paragraphs.of(root, leftOut::contains);
    paragraphs.forEach(this::add);
    prose = prose(root);
  }

  private static final class Mass {
    private int text;
    private int linked;
    private int prose;
  }

  private void add(Paragraph paragraph) {
    boolean isProse = isProse(paragraph);
    for (Element e = paragraph.block(); e != null; e = e.parent()) {
      Mass mass = masses.computeIfAbsent(e, key -> new Mass());
      mass.text += paragraph.text().length();
      mass.linked += paragraph.linked();
      mass.prose += isProse ? paragraph.text().length() : 0;
    }
  }

  /** Whether a paragraph is more than a label or a link. */
  static boolean isProse(Paragraph paragraph) {
    int length = paragraph.text().length();
    return length >= SHORTEST_PROSE && paragraph.linked() * 2 < length;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  int prose(Element element) {
    Mass mass = masses.get(element);
    return mass == null ? 0 : mass.prose;
  }

  int text(Element element) {
    Mass mass = masses.get(element);
    return mass == null ? 0 : mass.text;
  }

  int linked(Element element) {
    Mass mass = masses.get(element);
    return mass == null ? 0 : mass.linked;
  }

  /** The share of the page's prose that stands below an element, 0 to 1. */
  double share(Element element) {
    return prose == 0 ? 0 : (double) prose(element) / prose;
  }

  /** The share of an element's text that stands in links, 0 to 1. */
  double linkDensity(Element element) {
    Mass mass = masses.get(element);
    return mass == null || mass.text == 0 ? 0 : (double) mass.linked / mass.text;
  }
}
