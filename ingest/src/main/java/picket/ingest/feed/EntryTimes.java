package picket.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import picket.ingest.time.WrittenTime;

/**
 * When an entry was published and last changed, read from the feed's own words: Rome's dates are
 * never used, since it makes some up.
 *
 * @param published null where there is none or it cannot be read
 * @param updated null likewise
 */
record EntryTimes(@Nullable Instant published, @Nullable Instant updated) {
  private static final List<String> PUBLISHED =
      List.of("published", "pubDate", "issued", "date", "created");
  private static final List<String> UPDATED = List.of("updated", "modified");

  static EntryTimes of(Element entry) {
    return new EntryTimes(first(entry, PUBLISHED), first(entry, UPDATED));
  }

  /** The first that can be read, in the order of the names; their namespaces do not matter. */
  private static @Nullable Instant first(Element entry, List<String> names) {
    for (String name : names) {
      for (Element child : entry.getChildren()) {
        Instant time = child.getName().equals(name) ? WrittenTime.read(child.getText()) : null;
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }
}
