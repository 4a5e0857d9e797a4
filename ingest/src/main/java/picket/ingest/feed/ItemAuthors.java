package picket.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import picket.ingest.markup.PlainText;

/** Who wrote an item, as its feed names them. */
final class ItemAuthors {
  private static final List<String> AUTHORS = List.of("author", "creator", "contributor");

  private ItemAuthors() {}

  /** Names or addresses; none where nobody is named. */
  static List<String> of(Element entry) {
    List<String> authors = new ArrayList<>();
    for (String role : AUTHORS) {
      for (Element child : entry.getChildren()) {
        String author = child.getName().equals(role) ? author(child) : "";
        if (!author.isEmpty() && !authors.contains(author)) {
          authors.add(author);
        }
      }
    }
    return authors;
  }

  /** A name with its address behind it, or what there is of the two. */
  private static String author(Element element) {
    String name = part(element, "name");
    String address = part(element, "email");
    if (name.isEmpty() && address.isEmpty()) {
      return PlainText.ofHtml(element.getValue());
    }
    return name.isEmpty() || address.isEmpty() ? name + address : name + " (" + address + ")";
  }

  private static String part(Element element, String name) {
    return element.getChildren().stream()
        .filter(child -> child.getName().equals(name))
        .map(child -> PlainText.ofHtml(child.getText()))
        .findFirst()
        .orElse("");
  }
}
