package picket.deploy.replay;

import java.time.Instant;
import picket.ingest.polite.PollClock;

/** A clock that stands where the archive is; waiting on it takes no time. Thread-safe. */
final class ArchiveClock implements PollClock {
  private volatile Instant now;

  ArchiveClock(Instant start) {
    this.now = start;
  }

  void set(Instant at) {
    now = at;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void sleepUntil(Instant at) {
    // politeness is kept by this clock, and on it nothing happens between two items
  }
}
