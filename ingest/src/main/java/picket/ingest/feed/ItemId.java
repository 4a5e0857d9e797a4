package picket.ingest.feed;

import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** By what a feed knows its item again. */
final class ItemId {
  private static final Namespace RDF =
      Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final List<String> NAMES = List.of("guid", "id", "identifier");

  private ItemId() {}

  /** The id as written; null where there is none. */
  static @Nullable String of(Element entry) {
    for (String name : NAMES) {
      for (Element child : entry.getChildren()) {
        if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
          return child.getTextTrim();
        }
      }
    }
    return entry.getAttributeValue("about", RDF);
  }
}
