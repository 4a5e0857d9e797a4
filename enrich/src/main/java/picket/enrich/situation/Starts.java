package picket.enrich.situation;

import java.time.Instant;
import picket.model.Incident;
import picket.model.TimePrecision;

/** When an incident took effect. */
final class Starts {
  private Starts() {}

  /** Its own time where that is known to the hour, else the first report's. */
  static Instant of(Incident incident) {
    boolean exact = incident.when().precision().compareTo(TimePrecision.DAY) < 0;
    return exact ? incident.when().from() : incident.firstReportedAt();
  }
}
