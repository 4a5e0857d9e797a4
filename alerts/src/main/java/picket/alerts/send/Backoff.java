package picket.alerts.send;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait after each failure: twice as long each time, up to a limit.
 *
 * @param first after the first failure
 * @param most the longest single wait
 * @param total when the waits together reach it, there is no further attempt
 */
public record Backoff(Duration first, Duration most, Duration total) {

  /** For a mail that the server puts off: a day. */
  public static final Backoff ONE_DAY =
      new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24));

  /** For a server that is away: as long as it takes. */
  public static final Backoff FOR_EVER =
      new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofDays(3650));

  public Backoff {
    if (first.isNegative() || first.isZero() || most.compareTo(first) < 0) {
      throw new IllegalArgumentException("Backoff needs 0 < first <= most");
    }
  }

  /**
   * The wait before the next attempt; empty where there is to be none.
   *
   * @param failures how many there were, at least one
   */
  public Optional<Duration> after(int failures) {
    Duration spent = Duration.ZERO;
    Duration wait = first;
    for (int i = 1; i < failures && spent.compareTo(total) < 0; i++) {
      spent = spent.plus(wait);
      wait = least(wait.multipliedBy(2), most);
    }
    return spent.compareTo(total) < 0 ? Optional.of(wait) : Optional.empty();
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
