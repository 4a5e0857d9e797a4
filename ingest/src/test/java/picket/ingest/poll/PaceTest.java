package picket.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
  private static final Feed FEED =
      new Feed("f1", "https://news.example/feed", "lampwire", "en", null);

  private final Pace pace = Pace.USUAL;

  @Test
  void asksAgainAfterTheUsualWaitOrUpToATenthMore() {
    assertWithin(pace.next(FEED, NOW, null), Duration.ofMinutes(5));
  }

  @Test
  void heedsAFeedThatNeedNotBeAskedButNotForHours() {
    assertWithin(pace.next(FEED, NOW, Duration.ofMinutes(20)), Duration.ofMinutes(20));
    assertWithin(pace.next(FEED, NOW, Duration.ofHours(6)), Duration.ofMinutes(30));
    assertWithin(pace.next(FEED, NOW, Duration.ofSeconds(1)), Duration.ofMinutes(5));
  }

  @Test
  void doublesTheWaitWithEachFailureUpToADay() {
    assertWithin(pace.backOff(FEED, NOW, 1, null), Duration.ofMinutes(5));
    assertWithin(pace.backOff(FEED, NOW, 3, null), Duration.ofMinutes(20));
    assertWithin(pace.backOff(FEED, NOW, 5000, null), Duration.ofDays(1));
  }

  @Test
  void waitsAsLongAsAServerWishesAndNeverMoreThanADay() {
    assertWithin(pace.backOff(FEED, NOW, 1, Duration.ofHours(2)), Duration.ofHours(2));
    assertWithin(pace.backOff(FEED, NOW, 1, Duration.ofDays(90)), Duration.ofDays(1));
    assertWithin(pace.backOff(FEED, NOW, 3, Duration.ofSeconds(1)), Duration.ofMinutes(20));
  }

  @Test
  void letsFeedsThatBeganTogetherDriftApart() {
    long waits =
        java.util.stream.IntStream.range(0, 50)
            .mapToObj(n -> new Feed("f" + n, "https://a.example/" + n, "a", "en", null))
            .map(feed -> pace.next(feed, NOW, null))
            .distinct()
            .count();

    assertThat(waits).isGreaterThan(5);
  }

  private static void assertWithin(Instant next, Duration wait) {
    Duration tenth = wait.dividedBy(10);
    assertThat(Duration.between(NOW, next)).isBetween(wait, wait.plus(tenth));
  }
}
