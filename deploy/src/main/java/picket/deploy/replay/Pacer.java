package picket.deploy.replay;

import java.time.Duration;
import java.time.Instant;

/** Waits before an item is shown, where a person is to see time pass. */
@FunctionalInterface
public interface Pacer {
  Pacer NONE = (before, next) -> {};

  /**
   * Waits.
   *
   * @param before time of the archive's clock
   * @param next time of the next item
   */
  void await(Instant before, Instant next) throws InterruptedException;

  /**
   * A clock that runs that much faster than ours.
   *
   * @param perDay how long a day of the archive takes
   * @param most longest wait between two items
   */
  static Pacer speeded(Duration perDay, Duration most) {
    return (before, next) -> {
      double days =
          Duration.between(before, next).toMillis() / (double) Duration.ofDays(1).toMillis();
      long millis = Math.min(Math.round(days * perDay.toMillis()), most.toMillis());
      Thread.sleep(Math.max(0, millis));
    };
  }
}
