package picket.alerts.pattern;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import picket.model.theatre.Theatre;

/**
 * Days as the people of a theatre count them.
 *
 * @param zone the first that the theatre declares; UTC where it declares none
 */
record LocalDays(ZoneId zone) {

  static LocalDays of(Theatre theatre) {
    return new LocalDays(
        theatre.zones().stream().map(each -> each.zone()).findFirst().orElse(ZoneOffset.UTC));
  }

  /** The last second of a day. */
  Instant end(Instant at) {
    return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
  }
}
