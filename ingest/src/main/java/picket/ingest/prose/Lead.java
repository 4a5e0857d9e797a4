package picket.ingest.prose;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import picket.ingest.markup.PlainText;

/**
 * Finds the lead that stands between headline and body in a box of its own, named as what it is.
 */
final class Lead {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|[-_\\s]|article|entry|post|story)(?:lead|lede|leader|intro|introtext|standfirst|vorspann|subtitle|sub-?headline|dek"
              + "|deck|excerpt|teaser-?text|bajada|chapo|sommario|summary)(?:$|[-_\\s])");
  private static final Pattern OTHER_PLACES = Pattern.compile("nav|aside|footer|figure|form|ul|ol");
  private static final Pattern SENTENCE = Pattern.compile(".*[\\p{Ll}\\d][.!?…][\"”“’»')\\]]*");
  private static final int SHORTEST = 50;
  private static final int LONGEST = 900;
  private static final double MOST_LINKED = 0.2;

  private Lead() {}

  /**
   * The lead in one line; empty where there is none.
   *
   * @param first the element of the article's first paragraph
   */
  static String before(Element first, Element body) {
    Search search = new Search(first);
    NodeTraversor.filter(search, body);
    return search.found;
  }

  private static final class Search implements NodeFilter {
    private final Element first;
    private final Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean headline;
    private String found = "";

    Search(Element first) {
      this.first = first;
      above.addAll(first.parents());
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node.equals(first)) {
        return FilterResult.STOP;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (OTHER_PLACES.matcher(element.normalName()).matches() && !above.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      headline |= element.normalName().equals("h1");
      boolean named = headline && NAME.matcher(element.className()).find();
      if (named && !above.contains(element)) {
        String text = PlainText.fold(element.text());
        if (isProse(element, text)) {
          found = text;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return FilterResult.CONTINUE;
    }
  }

  private static boolean isProse(Element element, String text) {
    int length = text.length();
    return length >= SHORTEST
        && length <= LONGEST
        && SENTENCE.matcher(text).matches()
        && element.select("a").text().length() < length * MOST_LINKED;
  }
}
