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
   * Believes the given time if it can be true, else takes the time of seeing.
   *
   * @param published what feed or page give for the first publication; null where they give none or
   *     it cannot be read
   * @param updated what they give for the last change; null likewise
   * @param source which of the two gave them
   * @param revision number of the revision: from 1 on the update counts
   * @param seenAt when this revision was seen
   */
  public static PublicationTime of(
      @Nullable Instant published,
      @Nullable Instant updated,
      TimeQuality source,
      int revision,
      Instant seenAt) {
    Instant given = revision > 0 && updated != null ? updated : published;
    if (given == null || !credible(given, seenAt)) {
      return new PublicationTime(seenAt, TimeQuality.INFERRED);
    }
    return new PublicationTime(given, source);
  }

  private static boolean credible(Instant given, Instant seenAt) {
    return !given.isBefore(seenAt.minus(OLDEST)) && !given.isAfter(seenAt.plus(AHEAD));
  }
}
