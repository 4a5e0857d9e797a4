package picket.enrich.event;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picket.model.PlaceRef;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.theatre.Theatre;
import picket.model.theatre.TimeZoneLabel;

/**
 * Sets days on the clock of the place where they passed: "on Wednesday" is read on the outlet's
 * clock, but the day of a happening is that of its own country. Immutable.
 */
final class PlaceClock {
  private final Theatre theatre;
  private final ZoneId read;

  /**
   * A clock for one article.
   *
   * @param read the zone in which the article's words were read
   */
  PlaceClock(Theatre theatre, ZoneId read) {
    this.theatre = theatre;
    this.read = read;
  }

  /** The same day at this place; an hour, a span of weeks or a place unknown stays as it is. */
  @Nullable TimeSpan at(@Nullable TimeSpan when, @Nullable PlaceRef place) {
    ZoneId there = place == null ? null : zone(place.country());
    if (when == null || there == null || when.precision() != TimePrecision.DAY) {
      return when;
    }
    return new TimeSpan(moved(when.from(), there), moved(when.to(), there), when.precision());
  }

  private Instant moved(Instant instant, ZoneId there) {
    return instant.atZone(read).toLocalDateTime().atZone(there).toInstant();
  }

  private @Nullable ZoneId zone(String country) {
    return theatre.zones().stream()
        .filter(label -> label.country().equals(country))
        .findFirst()
        .map(TimeZoneLabel::zone)
        .orElse(null);
  }
}
