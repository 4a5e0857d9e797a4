package picket.ingest.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body that should be a feed turned out to be. */
public sealed interface ParsedFeed {

  /**
   * A feed.
   *
   * @param head what it says of itself
   * @param items all that it lists, in its order
   * @param entries those of them that lead to an article, in the same order
   * @param ttl how long the feed says it need not be asked for again; null where it does not say
   * @param skipped entries that could not be used, one line each, for a person
   */
  record Feed(
      FeedHead head,
      List<ListedItem> items,
      List<FeedEntry> entries,
      @Nullable Duration ttl,
      List<String> skipped)
      implements ParsedFeed {
    public Feed {
      items = List.copyOf(items);
      entries = List.copyOf(entries);
      skipped = List.copyOf(skipped);
    }

    /** In plain text; empty where it has none. */
    public String title() {
      return head.title();
    }
  }

  /**
   * Nothing that can be read.
   *
   * @param reason one line, for a person, with the line of the document where there is one
   */
  record Unreadable(String reason) implements ParsedFeed {}
}
