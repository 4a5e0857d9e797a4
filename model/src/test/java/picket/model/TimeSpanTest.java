package picket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeSpanTest {
  private static final Instant NOON = Instant.parse("2025-10-08T12:00:00Z");

  private static TimeSpan hours(int from, int to) {
    return new TimeSpan(
        NOON.plus(Duration.ofHours(from)), NOON.plus(Duration.ofHours(to)), TimePrecision.HOUR);
  }

  @Test
  void theGapRunsFromTheEndOfOneToTheStartOfTheOther() {
    assertThat(hours(0, 2).gap(hours(5, 9))).isEqualTo(Duration.ofHours(3));
    assertThat(hours(5, 9).gap(hours(0, 2))).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void spansThatTouchOrOverlapHaveNoGap() {
    assertThat(hours(0, 2).gap(hours(2, 3))).isZero();
    assertThat(hours(0, 4).gap(hours(1, 9))).isZero();
    assertThat(hours(0, 9).gap(hours(1, 2))).isZero();
  }

  @Test
  void anOverlapMayHaveEitherOrder() {
    assertThat(hours(0, 4).mayPrecede(hours(2, 6))).isTrue();
    assertThat(hours(2, 6).mayPrecede(hours(0, 4))).isTrue();
    assertThat(hours(5, 6).mayPrecede(hours(0, 4))).isFalse();
  }

  @Test
  void doesNotRunBackwards() {
    assertThatThrownBy(() -> hours(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TimeSpan.to must not lie before from");
    assertThat(hours(1, 1).gap(hours(1, 1))).isZero();
  }
}
