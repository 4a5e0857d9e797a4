package picket.ingest.time;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picket.model.TimeQuality;

/**
 * When an article was published, and how that is known.
 *
 * @param at the instant that anchors the article's relative dates
 * @param quality where it comes from
 */
public record PublicationTime(Instant at, TimeQuality quality) {
  /** An article can come up that long after it was published, and no longer. */
  public static final Duration OLDEST = Duration.ofDays(2);

  /** So far a publisher's clock may run ahead of ours. */
  public static final Duration AHEAD = Duration.ofMinutes(10);

  /**
   * Believes the first given time that can be true, else takes the time of seeing. A revision was
   * published when it was updated; where no update is told, its first publication stands in.
   *
   * @param feed what the feed gives
   * @param page what the page gives: asked where the feed gives nothing that can be true
   * @param revision number of the revision: from 1 on the update counts
   * @param seenAt when this revision was seen
   */
  public static PublicationTime of(Stamps feed, Stamps page, int revision, Instant seenAt) {
    boolean updates = revision > 0 && (feed.updated() != null || page.updated() != null);
    Instant byFeed = updates ? feed.updated() : feed.published();
    Instant byPage = updates ? page.updated() : page.published();
    if (byFeed != null && credible(byFeed, seenAt)) {
      return new PublicationTime(byFeed, TimeQuality.FEED);
    }
    if (byPage != null && credible(byPage, seenAt)) {
      return new PublicationTime(byPage, TimeQuality.PAGE);
    }
    return new PublicationTime(seenAt, TimeQuality.INFERRED);
  }

  private static boolean credible(Instant given, Instant seenAt) {
    return !isOld(given, seenAt) && !given.isAfter(seenAt.plus(AHEAD));
  }

  /** Whether an article of that time is too old to come up as new; one without a time is not. */
  public static boolean isOld(@Nullable Instant published, Instant seenAt) {
    return published != null && published.isBefore(seenAt.minus(OLDEST));
  }
}
