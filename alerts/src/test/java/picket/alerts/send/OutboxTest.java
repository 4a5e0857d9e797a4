package picket.alerts.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picket.alerts.SampleAlert;
import picket.model.Delivery;

class OutboxTest {
  private static final Instant NOW = Instant.parse("2031-01-01T00:00:00Z");
  private static final Delivery FIRST = SampleAlert.delivery(SampleAlert.raised(), "a@d.example");
  private static final Delivery SECOND = SampleAlert.delivery(SampleAlert.updated(), "a@d.example");
  private static final Delivery OTHER = SampleAlert.delivery(SampleAlert.raised(), "b@d.example");

  private final Outbox outbox =
      new Outbox(new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(5)));

  @Test
  void keepsTheOrderOfEachRecipient() {
    outbox.accept(FIRST);
    outbox.accept(SECOND);

    assertThat(outbox.next(NOW)).isEqualTo(FIRST);
    assertThat(outbox.sent(FIRST).state()).isEqualTo(Delivery.State.SENT);
    assertThat(outbox.next(NOW)).isEqualTo(SECOND);
  }

  @Test
  void holdsBackOnlyTheRecipientWhoWasPutOff() {
    outbox.accept(FIRST);
    outbox.accept(SECOND);
    outbox.accept(OTHER);

    Delivery again = outbox.putOff(FIRST, "451 later", NOW);

    assertThat(again.attempts()).isEqualTo(1);
    assertThat(again.lastError()).isEqualTo("451 later");
    assertThat(outbox.next(NOW)).isEqualTo(OTHER);
    outbox.sent(OTHER);
    assertThat(outbox.next(NOW.plusSeconds(59))).isNull();
    assertThat(outbox.next(NOW.plusSeconds(60))).isEqualTo(again);
  }

  @Test
  void givesUpWhenTheTimeForAttemptsIsOver() {
    outbox.accept(FIRST);
    Delivery delivery = FIRST;
    Instant now = NOW;
    for (int i = 0; i < 3; i++) {
      delivery = outbox.putOff(delivery, "451 later", now);
      assertThat(delivery.state()).isEqualTo(Delivery.State.PENDING);
      now = now.plus(Duration.ofMinutes(4));
      assertThat(outbox.next(now)).isEqualTo(delivery);
    }

    assertThat(outbox.putOff(delivery, "451 later", now).state()).isEqualTo(Delivery.State.EXPIRED);
    assertThat(outbox.size()).isZero();
  }

  @Test
  void forgetsWhatIsMarkedInTheLog() {
    outbox.accept(FIRST);
    outbox.accept(SECOND);
    Delivery mark = new Outbox(Backoff.ONE_DAY).sent(FIRST);

    outbox.accept(mark);

    assertThat(outbox.next(NOW)).isEqualTo(SECOND);
    assertThat(outbox.size()).isEqualTo(1);
  }

  @Test
  void remembersFromTheLogHowOftenAMailWasTried() {
    Outbox before = new Outbox(Backoff.ONE_DAY);
    before.accept(FIRST);
    Delivery retried = before.putOff(FIRST, "451 later", NOW);

    outbox.accept(FIRST);
    outbox.accept(SECOND);
    outbox.accept(retried);

    assertThat(Objects.requireNonNull(outbox.next(NOW)).attempts()).isEqualTo(1);
    assertThat(outbox.size()).isEqualTo(2);
  }
}
