package picket.ingest.prose;

import java.util.IdentityHashMap;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of a page that count as not there, with all that is in them. The page itself stays
 * as it is, since taking many elements out of a tree costs the square of their number. Not
 * thread-safe.
 */
final class LeftOut {
  private final IdentityHashMap<Element, Boolean> elements = new IdentityHashMap<>();

  boolean contains(Element element) {
    return elements.containsKey(element);
  }

  /**
   * Leaves out what a judge condemns below an element.
   *
   * @param judge is given an element and the masses of text before anything was left out here
   */
  void add(Element root, BiPredicate<Element, TextMass> judge) {
    TextMass mass = new TextMass(root, this);
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return node instanceof Element element && leaves(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
          }

          private boolean leaves(Element element) {
            if (contains(element)) {
              return true;
            }
            boolean condemned = !element.equals(root) && judge.test(element, mass);
            if (condemned) {
              elements.put(element, true);
            }
            return condemned;
          }
        },
        root);
  }
}
