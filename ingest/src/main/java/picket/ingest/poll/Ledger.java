package picket.ingest.poll;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.ingest.seen.Draft;
import picket.model.Article;
import picket.model.FeedState;
import picket.model.Seen;

/** Keeps what was published and how feeds stand; a commit stands as a whole or not at all. */
public interface Ledger {

  /** What is known of a listed address; null where nothing is. */
  @Nullable Seen seen(String listing);

  /** How a feed stood after its last poll; null before the first. */
  @Nullable FeedState state(Feed feed);

  /**
   * Publishes what is news among the drafts, and keeps the rest, all in one transaction.
   *
   * @param feed that was polled
   * @param turn what came of it
   * @param seenAt time of the poll
   * @return the articles published, in order
   */
  List<Article> commit(Feed feed, Turn turn, Instant seenAt) throws InterruptedException;

  /**
   * What is committed at once.
   *
   * @param drafts in the order in which they are to be published
   * @param notes of addresses of which nothing is published now
   * @param state of the feed after the poll; null where the poll goes on
   */
  record Turn(List<Draft> drafts, List<Seen> notes, @Nullable FeedState state) {
    public Turn {
      drafts = List.copyOf(drafts);
      notes = List.copyOf(notes);
    }
  }
}
