package picket.ingest.polite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PollClockTest {
  private final PollClock clock = PollClock.system();

  @Test
  void isNeverEarly() throws InterruptedException {
    Instant at = clock.instant().plusMillis(30);

    clock.sleepUntil(at);

    assertThat(clock.instant()).isAfterOrEqualTo(at);
  }

  @Test
  @Timeout(10)
  void doesNotWaitForWhatHasPassed() throws InterruptedException {
    clock.sleepUntil(Instant.MIN);
    clock.sleepUntil(clock.instant().minusSeconds(60));
  }

  @Test
  @Timeout(10)
  void wakesWhereItsCallerIsToStop() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> clock.sleepUntil(clock.instant().plus(Duration.ofDays(1))))
        .isInstanceOf(InterruptedException.class);
  }
}
