package picket.ingest.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jspecify.annotations.Nullable;

/**
 * A feed's document in the dialect that Rome knows best, with its entries apart.
 *
 * <p>Each entry can be had as a document of its own, so that one that Rome cannot read takes no
 * other with it.
 */
final class FeedTree {
  private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
  private static final Namespace RSS_1_0 = Namespace.getNamespace("http://purl.org/rss/1.0/");
  private static final TreeSet<String> KNOWN =
      new TreeSet<>(
          Arrays.asList(
              ATOM.getURI(),
              RSS_1_0.getURI(),
              "http://purl.org/atom/ns#",
              "http://my.netscape.com/rdf/simple/0.9/",
              "http://channel.netscape.com/rdf/simple/0.9/"));

  private static final String CHANNEL = "channel";

  private final Element root;
  private final boolean atom;
  private final List<Element> entries = new ArrayList<>();

  FeedTree(Document document) {
    this.root = document.getRootElement();
    this.atom = root.getName().equalsIgnoreCase("feed");
    settleDialect();
    gatherEntries();
  }

  /** Whether it is Atom, whose texts say for themselves whether they are HTML. */
  boolean isAtom() {
    return atom;
  }

  /** The element that describes the feed as a whole. */
  Element head() {
    Element channel = channel();
    return channel == null ? root : channel;
  }

  private @Nullable Element channel() {
    return root.getChildren().stream()
        .filter(child -> child.getName().equals(CHANNEL))
        .findFirst()
        .orElse(null);
  }

  List<Element> entries() {
    return entries;
  }

  /** The feed without its entries. */
  Document headDocument() {
    Element bare = shell(root);
    copyAllButEntries(root, bare);
    if (!atom && channel() == null) {
      bare.addContent(new Element(CHANNEL, namespaceOfRss()));
    }
    return new Document(bare);
  }

  /** A feed that has this entry and nothing else. */
  Document documentOf(Element entry) {
    Element bare = shell(root);
    Element parent = bare;
    if (!atom) {
      Element channel = new Element(CHANNEL, namespaceOfRss());
      bare.addContent(channel);
      parent = root.getName().equals("rss") ? channel : bare;
    }
    Element copy = entry.clone();
    if (atom) {
      SpareTexts.fillAtom(copy);
      copy.getChildren().forEach(WrittenText::settleAtom);
    } else {
      SpareTexts.fillRss(copy);
      copy.getChildren().forEach(WrittenText::settleRss);
    }
    parent.addContent(copy);
    return new Document(bare);
  }

  /** RSS 1.0 keeps its words apart from those of RDF, the others have none. */
  private Namespace namespaceOfRss() {
    Element channel = channel();
    if (channel != null) {
      return channel.getNamespace();
    }
    return root.getName().equals("rss") ? Namespace.NO_NAMESPACE : RSS_1_0;
  }

  private void settleDialect() {
    String name = root.getName().toLowerCase(Locale.ROOT);
    if (name.equals("rss")) {
      move(root.getNamespace(), Namespace.NO_NAMESPACE);
      root.setName("rss");
      root.setAttribute("version", "2.0");
    } else if (name.equals("feed") && !KNOWN.contains(root.getNamespaceURI())) {
      move(root.getNamespace(), ATOM);
    } else if (name.equals("rdf")) {
      Namespace ofItems = namespaceOfRss();
      if (!KNOWN.contains(ofItems.getURI())) {
        move(ofItems, RSS_1_0);
      }
    }
  }

  private void move(Namespace from, Namespace to) {
    if (from.getURI().equals(to.getURI())) {
      return;
    }
    List<Element> moved = new ArrayList<>();
    root.getDescendants(Filters.element(from)).forEach(moved::add);
    moved.forEach(element -> element.setNamespace(to));
    if (root.getNamespace().equals(from)) {
      root.setNamespace(to);
    }
  }

  private void gatherEntries() {
    for (Element child : root.getChildren()) {
      if (isEntry(child)) {
        entries.add(child);
      } else if (child.getName().equals(CHANNEL)) {
        child.getChildren().stream().filter(this::isEntry).forEach(entries::add);
      }
    }
  }

  private boolean isEntry(Element element) {
    return element.getName().equals(atom ? "entry" : "item");
  }

  private void copyAllButEntries(Element from, Element to) {
    for (Element child : from.getChildren()) {
      if (child.getName().equals(CHANNEL)) {
        Element channel = shell(child);
        copyAllButEntries(child, channel);
        SpareTexts.fillHead(channel);
        to.addContent(channel);
      } else if (!isEntry(child)) {
        Element copy = child.clone();
        if (atom) {
          WrittenText.settleAtom(copy);
        } else {
          WrittenText.settleRss(copy);
        }
        to.addContent(copy);
      }
    }
  }

  private static Element shell(Element like) {
    Element shell = new Element(like.getName(), like.getNamespace());
    for (Namespace declared : like.getAdditionalNamespaces()) {
      shell.addNamespaceDeclaration(declared);
    }
    for (Attribute attribute : like.getAttributes()) {
      shell.setAttribute(attribute.clone());
    }
    return shell;
  }
}
