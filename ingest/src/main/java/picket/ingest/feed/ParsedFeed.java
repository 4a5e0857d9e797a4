package picket.ingest.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body that should be a feed turned out to be. */
public sealed interface ParsedFeed {

  /**
   * A feed.
   *
   * @param title of the feed; empty where it has none
   * @param entries in the order of the feed; those without any usable address are left out
   * @param ttl how long the feed says it need not be asked for again; null where it does not say
   * @param skipped entries that could not be used, one line each, for a person
   */
  record Feed(String title, List<FeedEntry> entries, @Nullable Duration ttl, List<String> skipped)
      implements ParsedFeed {
    public Feed {
      entries = List.copyOf(entries);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Nothing that can be read.
   *
   * @param reason one line, for a person, with the line of the document where there is one
   */
  record Unreadable(String reason) implements ParsedFeed {}
}
