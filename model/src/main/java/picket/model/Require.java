package picket.model;

import org.jspecify.annotations.Nullable;

/** Checks that the constructors of records share. */
final class Require {
  private Require() {}

  /** Fails unless {@code holds}; the message names the record and says what was wrong. */
  static void that(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  static void text(@Nullable String value, String name) {
    that(value != null && !value.isBlank(), name + " must not be blank");
  }

  static void share(double value, String name) {
    that(value >= 0 && value <= 1, name + " must lie in 0..1, was " + value);
  }

  static void coordinates(double lat, double lon) {
    that(lat >= -90 && lat <= 90, "lat must lie in -90..90 degrees, was " + lat);
    that(lon >= -180 && lon <= 180, "lon must lie in -180..180 degrees, was " + lon);
  }
}
