package picket.ingest.poll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.ingest.seen.SeenBook;
import picket.model.Article;
import picket.model.FeedState;
import picket.model.Seen;

/** A ledger that lasts as long as a test. */
final class MemoryLedger implements Ledger {
  private final SeenBook book = new SeenBook();
  private final SortedMap<String, FeedState> states = new TreeMap<>();
  private int commits;

  @Override
  public @Nullable Seen seen(String listing) {
    return book.find(listing);
  }

  @Override
  public @Nullable FeedState state(Feed feed) {
    return states.get(feed.id());
  }

  @Override
  public List<Article> commit(Feed feed, Turn turn, Instant seenAt) {
    commits++;
    List<Article> articles = new ArrayList<>();
    for (SeenBook.Decision decision : book.decide(turn.drafts(), seenAt)) {
      book.keep(decision.seen());
      if (decision.article() != null) {
        articles.add(decision.article());
      }
    }
    turn.notes().forEach(book::keep);
    if (turn.state() != null) {
      states.put(feed.id(), turn.state());
    }
    return articles;
  }

  int commits() {
    return commits;
  }
}
