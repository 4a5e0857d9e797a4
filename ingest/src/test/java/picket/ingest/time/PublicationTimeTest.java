package picket.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.model.TimeQuality;

class PublicationTimeTest {
  private static final Instant SEEN = Instant.parse("2026-03-04T12:00:00Z");

  @Test
  void believesATimeWithinTwoDaysBeforeSeeing() {
    Instant edge = SEEN.minus(Duration.ofDays(2));

    assertThat(of(edge)).isEqualTo(new PublicationTime(edge, TimeQuality.FEED));
    assertThat(of(edge.minusSeconds(1))).isEqualTo(inferred());
  }

  @Test
  void allowsAPublishersClockToRunTenMinutesAhead() {
    Instant edge = SEEN.plus(Duration.ofMinutes(10));

    assertThat(of(edge)).isEqualTo(new PublicationTime(edge, TimeQuality.FEED));
    assertThat(of(edge.plusSeconds(1))).isEqualTo(inferred());
  }

  @Test
  void takesTheTimeOfSeeingWhereNoneIsGiven() {
    assertThat(of(null)).isEqualTo(inferred());
  }

  @Test
  void takesTheUpdateOfARevisionAndNotOfAFirstSighting() {
    Instant published = SEEN.minus(Duration.ofHours(5));
    Instant updated = SEEN.minus(Duration.ofHours(1));

    assertThat(at(published, updated, 1)).isEqualTo(updated);
    assertThat(at(published, updated, 0)).isEqualTo(published);
    assertThat(at(published, null, 1)).isEqualTo(published);
  }

  @Test
  void asksThePageWhereTheFeedGivesNoTimeThatCanBeTrue() {
    Instant hourAgo = SEEN.minus(Duration.ofHours(1));
    Stamps lastYear = new Stamps(SEEN.minus(Duration.ofDays(365)), null);
    Stamps page = new Stamps(hourAgo, null);

    assertThat(PublicationTime.of(lastYear, page, 0, SEEN))
        .isEqualTo(new PublicationTime(hourAgo, TimeQuality.PAGE));
    assertThat(PublicationTime.of(Stamps.NONE, page, 0, SEEN))
        .isEqualTo(new PublicationTime(hourAgo, TimeQuality.PAGE));
  }

  @Test
  void prefersThePagesUpdateOfARevisionToTheFeedsFirstPublication() {
    Stamps feed = new Stamps(SEEN.minus(Duration.ofHours(5)), null);
    Instant updated = SEEN.minus(Duration.ofMinutes(2));

    assertThat(PublicationTime.of(feed, new Stamps(null, updated), 1, SEEN))
        .isEqualTo(new PublicationTime(updated, TimeQuality.PAGE));
  }

  private static Instant at(@Nullable Instant published, @Nullable Instant updated, int revision) {
    return PublicationTime.of(new Stamps(published, updated), Stamps.NONE, revision, SEEN).at();
  }

  private static PublicationTime of(@Nullable Instant published) {
    return PublicationTime.of(new Stamps(published, null), Stamps.NONE, 0, SEEN);
  }

  private static PublicationTime inferred() {
    return new PublicationTime(SEEN, TimeQuality.INFERRED);
  }
}
