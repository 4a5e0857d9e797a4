package picket.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of people as an article gives it.
 *
 * @param min at least so many; null where no number is given
 * @param max at most so many; null where it is open ("more than 20") or no number is given
 * @param vague true for "several" and "dozens", which have no number
 */
public record Count(@Nullable Integer min, @Nullable Integer max, boolean vague) {

  public Count {
    Require.that(min == null || min >= 0, "Count.min must not be negative");
    Require.that(min == null || max == null || min <= max, "Count.min must not exceed max");
  }

  public static Count exactly(int number) {
    return new Count(number, number, false);
  }

  public static Count vaguely() {
    return new Count(null, null, true);
  }

  /** The lower bound where there is one, else the upper, else null. */
  public @Nullable Integer least() {
    return min != null ? min : max;
  }
}
