package picket.ingest.xml;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The namespace prefixes of a document: which it uses and which it declares. Not thread-safe. */
final class Prefixes {
  private static final String DECLARATION = "xmlns:";
  private static final String UNKNOWN = "urn:unbound:";
  private static final Map<String, String> CUSTOMARY =
      new TreeMap<>(
          Map.of(
              "atom", "http://www.w3.org/2005/Atom",
              "content", "http://purl.org/rss/1.0/modules/content/",
              "dc", "http://purl.org/dc/elements/1.1/",
              "dcterms", "http://purl.org/dc/terms/",
              "media", "http://search.yahoo.com/mrss/",
              "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "sy", "http://purl.org/rss/1.0/modules/syndication/"));

  private final TreeSet<String> used = new TreeSet<>();
  private final TreeSet<String> boundAtRoot = new TreeSet<>();
  private final TreeMap<String, String> bound = new TreeMap<>();

  /** Notes the name of an element or attribute. */
  void use(String name) {
    int colon = name.indexOf(':');
    if (colon > 0 && !name.startsWith("xml")) {
      used.add(name.substring(0, colon));
    }
  }

  /** Notes an attribute; one that declares a prefix must have a value. */
  void declare(String attribute, String uri, boolean atRoot) {
    if (!attribute.startsWith(DECLARATION)) {
      use(attribute);
      return;
    }
    String prefix = attribute.substring(DECLARATION.length());
    bound.putIfAbsent(prefix, uri);
    if (atRoot) {
      boundAtRoot.add(prefix);
    }
  }

  /** Declarations, as attributes of the root, of what is used there or below without one. */
  String missing() {
    StringBuilder out = new StringBuilder();
    for (String prefix : used) {
      if (!boundAtRoot.contains(prefix)) {
        String uri = bound.getOrDefault(prefix, CUSTOMARY.getOrDefault(prefix, UNKNOWN + prefix));
        out.append(' ').append(DECLARATION).append(prefix).append("=\"").append(uri).append('"');
      }
    }
    return out.toString();
  }
}
