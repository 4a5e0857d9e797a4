package picket.model;

import java.time.Duration;
import java.time.Instant;

/**
 * When something happened: at some time between two instants.
 *
 * @param from the earliest it can have begun
 * @param to the latest it can have ended; the end of a day that is known without an hour is the
 *     day's last second
 * @param precision how exactly it is known
 */
public record TimeSpan(Instant from, Instant to, TimePrecision precision) {

  public TimeSpan {
    Require.that(!to.isBefore(from), "TimeSpan.to must not lie before from: " + from + ", " + to);
  }

  /** The time between two spans; zero where they touch. */
  public Duration gap(TimeSpan other) {
    if (to.isBefore(other.from)) {
      return Duration.between(to, other.from);
    }
    return other.to.isBefore(from) ? Duration.between(other.to, from) : Duration.ZERO;
  }

  /** Whether this may have begun before the other ended: the order that patterns ask for. */
  public boolean mayPrecede(TimeSpan other) {
    return !from.isAfter(other.to);
  }
}
