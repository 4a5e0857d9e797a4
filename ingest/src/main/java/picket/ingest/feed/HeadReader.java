package picket.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import picket.ingest.time.WrittenTime;

/** Reads what a feed says of itself besides its title. */
final class HeadReader {
  private static final List<String> UPDATED =
      List.of("updated", "modified", "lastBuildDate", "pubDate", "date");

  private HeadReader() {}

  /**
   * @param url of the feed, against which the link is resolved
   */
  static FeedHead read(FeedTree tree, String title, String url) {
    Element head = tree.head();
    return new FeedHead(title, EntryLink.of(head, url).url(), language(head), updated(head));
  }

  private static @Nullable String language(Element head) {
    for (Element child : head.getChildren()) {
      if (child.getName().equals("language") && !child.getTextTrim().isEmpty()) {
        return tag(child.getTextTrim());
      }
    }
    for (Element up = head; up != null; up = up.getParentElement()) {
      String tag = up.getAttributeValue("lang", Namespace.XML_NAMESPACE);
      if (tag != null && !tag.isBlank()) {
        return tag(tag.strip());
      }
    }
    return null;
  }

  private static String tag(String written) {
    return written.replace('_', '-');
  }

  private static @Nullable Instant updated(Element head) {
    for (String name : UPDATED) {
      for (Element child : head.getChildren()) {
        var time = child.getName().equals(name) ? WrittenTime.read(child.getText()) : null;
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }
}
