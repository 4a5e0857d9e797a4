package picket.ingest.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.Charsets;
import picket.ingest.xml.XmlRewriter;

/** Makes XML of what publishers send as a feed, or says what else it is. */
final class FeedCleaner {
  private static final TreeSet<String> FEEDS = new TreeSet<>(Arrays.asList("rss", "rdf", "feed"));
  private static final TreeSet<String> PARTS_OF_PAGES =
      new TreeSet<>(
          Arrays.asList(
              "html",
              "head",
              "body",
              "title",
              "meta",
              "link",
              "script",
              "style",
              "noscript",
              "div",
              "p",
              "h1",
              "center",
              "br"));

  private FeedCleaner() {}

  /**
   * The document as well-formed XML, if it was well-nested.
   *
   * @param contentType the header as sent; null where none was
   */
  static String clean(byte[] bytes, @Nullable String contentType) throws UnreadableFeedException {
    String text = Charsets.decodeXml(bytes, contentType);
    XmlRewriter rewriter = new XmlRewriter(text);
    String xml = rewriter.rewrite();
    String root = rewriter.root();
    String name = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    if (!FEEDS.contains(name)) {
      throw new UnreadableFeedException(whatElse(text, root, name));
    }
    return xml;
  }

  private static String whatElse(String text, String root, String name) {
    String start = text.strip();
    if (PARTS_OF_PAGES.contains(name)) {
      return "it is a web page, not a feed";
    }
    if (start.isEmpty()) {
      return "it is empty";
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return "it is JSON, not a feed of RSS or Atom";
    }
    return root.isEmpty()
        ? "it is not XML, so not a feed"
        : "it is XML of another kind (its root is <" + shortened(root) + ">), not a feed";
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
