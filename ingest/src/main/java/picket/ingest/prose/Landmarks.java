package picket.ingest.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page hold its headlines, a body that is marked as one, and headings that are
 * links. A picture of the page at one moment, made once since asking each element costs the depth
 * of the tree. Not thread-safe.
 */
final class Landmarks {
  private static final int MOST = 1_000;
  private static final Set<String> HEADINGS = new TreeSet<>(List.of("h2", "h3", "h4", "h5", "h6"));

  private static final Pattern BODY = Pattern.compile("(?i)(?:schema:)?(?:articleBody|text)");

  private final IdentityHashMap<Element, Integer> headlines = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> bodies = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> linkedHeadings = new IdentityHashMap<>();

  private final List<Element> marked = new ArrayList<>();

  Landmarks(Element root) {
    int found = 0;
    for (Element element : root.getAllElements()) {
      IdentityHashMap<Element, Integer> kind = found < MOST ? kind(element) : null;
      if (kind != null) {
        found++;
        for (Element up = element; up != null; up = up.parent()) {
          kind.merge(up, 1, Integer::sum);
        }
      }
    }
  }

  private @Nullable IdentityHashMap<Element, Integer> kind(Element element) {
    if (element.normalName().equals("h1")) {
      return headlines;
    }
    if (isMarkedBody(element)) {
      marked.add(element);
      return bodies;
    }
    return HEADINGS.contains(element.normalName()) && isLinked(element) ? linkedHeadings : null;
  }

  /** Marked in microdata or RDFa. */
  private static boolean isMarkedBody(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("articleBody")
        || (element.hasAttr("property") && BODY.matcher(element.attr("property")).matches());
  }

  /** The one element that is marked as the body; null where none is, or several are. */
  @Nullable Element markedBody() {
    return marked.size() == 1 ? marked.get(0) : null;
  }

  private static boolean isLinked(Element heading) {
    Element link = heading.selectFirst("a[href]");
    return link != null ? !link.attr("href").startsWith("#") : heading.closest("a[href]") != null;
  }

  /** How many headlines stand in an element. */
  int headlines(Element element) {
    return headlines.getOrDefault(element, 0);
  }

  /** Whether an element holds the headline or a body that is marked as one. */
  boolean isAroundArticle(Element element) {
    return headlines.containsKey(element) || bodies.containsKey(element);
  }

  /** Whether an element holds a heading that leads elsewhere, and no headline. */
  boolean leadsElsewhere(Element element) {
    return linkedHeadings.containsKey(element) && !headlines.containsKey(element);
  }
}
