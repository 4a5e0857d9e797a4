package picket.ingest.poll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.ingest.feed.FeedEntry;
import picket.ingest.seen.Draft;
import picket.model.Article;
import picket.model.FeedState;
import picket.model.Seen;

/** One reading of one feed, entry by entry. Not thread-safe. */
final class FeedRound {
  /** So many articles are gathered before they are published, so that a long list is no wait. */
  private static final int BATCH = 10;

  private final Drafter drafter;
  private final Ledger ledger;
  private final Feed feed;
  private final boolean first;
  private final Instant now;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Seen> notes = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean waiting;

  /**
   * @param first whether the feed is read for the first time
   */
  FeedRound(Drafter drafter, Ledger ledger, Feed feed, boolean first, Instant now) {
    this.drafter = drafter;
    this.ledger = ledger;
    this.feed = feed;
    this.first = first;
    this.now = now;
  }

  /** Reads an entry if it is new, has changed, or waits for its page. */
  void take(FeedEntry entry) throws InterruptedException {
    Draft.Listing listing = Drafter.listing(feed, entry);
    Seen known = ledger.seen(listing.id());
    if (known != null && known.listedAs().equals(listing.listedAs()) && known.failures() == 0) {
      return;
    }
    keep(drafter.read(feed, entry, known, first, now));
    if (drafts.size() >= BATCH) {
      publish(null);
    }
  }

  private void keep(Drafter.Outcome outcome) {
    if (outcome instanceof Drafter.Outcome.Found found) {
      drafts.add(found.draft());
      if (found.problem() != null) {
        problems.add(found.problem());
      }
    } else if (outcome instanceof Drafter.Outcome.Waiting later) {
      waiting = true;
      notes.add(later.note());
      problems.add(later.problem());
    } else if (outcome instanceof Drafter.Outcome.PassedOver old) {
      notes.add(old.note());
    }
  }

  /**
   * Publishes what was gathered.
   *
   * @param state of the feed where the round is over; null where it goes on
   */
  void publish(@Nullable FeedState state) throws InterruptedException {
    articles.addAll(ledger.commit(feed, new Ledger.Turn(drafts, notes, state), now));
    drafts.clear();
    notes.clear();
  }

  /** Whether a page is to be asked for again. */
  boolean isWaiting() {
    return waiting;
  }

  /** What was published so far. */
  List<Article> articles() {
    return articles;
  }

  List<String> problems() {
    return problems;
  }
}
