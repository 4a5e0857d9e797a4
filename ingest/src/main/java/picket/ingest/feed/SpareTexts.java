package picket.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;

/**
 * Puts texts where Rome looks for them: feeds that lack a title, summary or content of their own
 * often have one in the words of Dublin Core, iTunes, Media RSS or Atom.
 */
final class SpareTexts {
  private static final Namespace CONTENT =
      Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
  private static final String TITLE = "title";
  private static final String DESCRIPTION = "description";
  private static final String SUMMARY = "summary";
  private static final String BODY = "content";
  private static final String GROUP = "group";

  private SpareTexts() {}

  /** In an item of RSS. */
  static void fillRss(Element item) {
    Namespace own = item.getNamespace();
    fill(item, new Element(TITLE, own), List.of(TITLE));
    fill(item, new Element(DESCRIPTION, own), List.of(DESCRIPTION, SUMMARY));
    fill(item, new Element("encoded", CONTENT), List.of(BODY, "fullitem", "body"));
  }

  /** In an entry of Atom. */
  static void fillAtom(Element entry) {
    Namespace own = entry.getNamespace();
    fill(entry, new Element(TITLE, own), List.of(TITLE));
    if (!isTold(entry, new Element(BODY, own))) {
      fill(entry, new Element(SUMMARY, own), List.of(SUMMARY, DESCRIPTION));
    }
  }

  /** In what describes a feed. */
  static void fillHead(Element head) {
    fill(head, new Element(TITLE, head.getNamespace()), List.of(TITLE));
  }

  private static void fill(Element parent, Element wanted, List<String> names) {
    if (isTold(parent, wanted)) {
      return;
    }
    for (String name : names) {
      for (Element spare : near(parent)) {
        if (spare.getName().equals(name) && says(spare)) {
          parent.removeChildren(wanted.getName(), wanted.getNamespace());
          copy(spare, wanted);
          parent.addContent(wanted);
          return;
        }
      }
    }
  }

  private static boolean isTold(Element parent, Element wanted) {
    return parent.getChildren(wanted.getName(), wanted.getNamespace()).stream()
        .anyMatch(SpareTexts::says);
  }

  private static boolean says(Element text) {
    return !text.getValue().isBlank();
  }

  /** The children, and those of groups among them. */
  private static List<Element> near(Element parent) {
    List<Element> near = new ArrayList<>(parent.getChildren());
    for (Element child : parent.getChildren()) {
      if (child.getName().equals(GROUP)) {
        near.addAll(child.getChildren());
      }
    }
    return near;
  }

  private static void copy(Element from, Element to) {
    for (Content content : from.getContent()) {
      if (content instanceof Text || content instanceof Element) {
        to.addContent(content.clone());
      }
    }
  }
}
