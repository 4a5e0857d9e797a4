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

    assertThat(PublicationTime.of(published, updated, TimeQuality.PAGE, 1, SEEN).at())
        .isEqualTo(updated);
    assertThat(PublicationTime.of(published, updated, TimeQuality.PAGE, 0, SEEN).at())
        .isEqualTo(published);
    assertThat(PublicationTime.of(published, null, TimeQuality.PAGE, 1, SEEN).at())
        .isEqualTo(published);
  }

  private static PublicationTime of(@Nullable Instant published) {
    return PublicationTime.of(published, null, TimeQuality.FEED, 0, SEEN);
  }

  private static PublicationTime inferred() {
    return new PublicationTime(SEEN, TimeQuality.INFERRED);
  }
}
