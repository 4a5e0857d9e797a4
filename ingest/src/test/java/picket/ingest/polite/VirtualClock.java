package picket.ingest.polite;

import java.time.Duration;
import java.time.Instant;

/** A clock that goes where it is sent. */
final class VirtualClock implements PollClock {
  static final Instant START = Instant.parse("2026-11-02T10:00:00Z");

  private Instant now = START;

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void sleepUntil(Instant at) {
    now = at.isAfter(now) ? at : now;
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  long seconds() {
    return Duration.between(START, instant()).toSeconds();
  }
}
