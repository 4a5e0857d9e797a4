package picket.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When to ask a feed again. Pure: the same feed at the same time gives the same answer.
 *
 * @param usual wait between two polls of a feed that works
 * @param mostFresh so long a feed's own word is heeded that it need not be asked
 * @param mostBackOff longest wait for a feed that fails: it is never given up
 */
public record Pace(Duration usual, Duration mostFresh, Duration mostBackOff) {
  /** Five minutes; half an hour; a day. */
  public static final Pace USUAL =
      new Pace(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofDays(1));

  private static final int MOST_DOUBLINGS = 20;
  private static final int JITTER_PERCENT = 10;

  /** After a poll that went well; {@code fresh} is the feed's own word, null where it gave none. */
  Instant next(Feed feed, Instant now, @Nullable Duration fresh) {
    Duration wait = fresh == null ? usual : max(usual, min(fresh, mostFresh));
    return now.plus(spread(feed, now, wait));
  }

  /**
   * After the n-th failure in a row; {@code after} is the server's wish, null where it has none.
   */
  Instant backOff(Feed feed, Instant now, int failures, @Nullable Duration after) {
    int doublings = Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS);
    Duration grown = min(usual.multipliedBy(1L << doublings), mostBackOff);
    Duration wait = after == null ? grown : max(grown, min(after, mostBackOff));
    return now.plus(spread(feed, now, wait));
  }

  /** Up to a tenth longer, so that feeds which began together drift apart. */
  private static Duration spread(Feed feed, Instant now, Duration wait) {
    int hash = (feed.id() + now.getEpochSecond()).hashCode();
    int percent = Math.floorMod(hash, JITTER_PERCENT + 1);
    return wait.plus(wait.multipliedBy(percent).dividedBy(100));
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
