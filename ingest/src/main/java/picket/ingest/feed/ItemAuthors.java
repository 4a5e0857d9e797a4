package picket.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import picket.ingest.markup.PlainText;

/** Who wrote an item, as its feed names them. */
final class ItemAuthors {
  private static final List<String> AUTHORS = List.of("author", "creator", "contributor");
  private static final List<String> PARTS = List.of("name", "email");

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

  private static String author(Element element) {
    List<String> parts = new ArrayList<>();
    for (String name : PARTS) {
      for (Element part : element.getChildren()) {
        if (part.getName().equals(name)) {
          parts.add(PlainText.ofHtml(part.getText()));
        }
      }
    }
    return parts.isEmpty() ? PlainText.ofHtml(element.getText()) : String.join(" ", parts).strip();
  }
}
