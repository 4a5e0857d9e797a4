package picket.ingest.polite;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time that polls go by. Thread-safe. */
public interface PollClock extends InstantSource {

  /**
   * Returns when that time has come, at once where it has passed. The clock of a replay goes there
   * itself.
   *
   * @throws InterruptedException where the caller is to stop
   */
  void sleepUntil(Instant at) throws InterruptedException;

  /** The time of this machine. */
  static PollClock system() {
    InstantSource time = InstantSource.system();
    return new PollClock() {
      @Override
      public Instant instant() {
        return time.instant();
      }

      @Override
      public void sleepUntil(Instant at) throws InterruptedException {
        for (Instant now = instant(); now.isBefore(at); now = instant()) {
          Thread.sleep(Duration.between(now, at).toMillis() + 1); // never short of the time asked
        }
      }
    };
  }
}
