package picket.deploy.bench;

import java.time.Instant;
import java.time.InstantSource;
import picket.ingest.polite.PollClock;

/** The machine's clock, on which nobody waits: own sites need no sparing. Thread-safe. */
final class RealTime implements PollClock {
  private final InstantSource time = InstantSource.system();

  @Override
  public Instant instant() {
    return time.instant();
  }

  @Override
  public void sleepUntil(Instant at) {
    // the two seconds between requests to a host are for publishers' servers
  }
}
