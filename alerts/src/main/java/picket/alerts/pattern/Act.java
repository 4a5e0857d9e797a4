package picket.alerts.pattern;

import java.time.Duration;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.TimePrecision;

/**
 * An incident in a part that it plays.
 *
 * @param incident the incident as it is known now
 * @param level how well it is attested in this part: where a side must have done it, only the
 *     origins that name that side count
 */
record Act(Incident incident, Corroboration level) {

  /**
   * Whether this came before the other; where the times allow both orders the first report says.
   */
  boolean precedes(Act other) {
    boolean may = incident.when().mayPrecede(other.incident.when());
    boolean mayNot = other.incident.when().mayPrecede(incident.when());
    return may
        && !(mayNot && other.incident.firstReportedAt().isBefore(incident.firstReportedAt()));
  }

  /** The time between the two. */
  Duration gap(Act other) {
    return incident.when().gap(other.incident.when());
  }

  /** Whether the two are one operation: close in time, or for days without an hour the same day. */
  boolean isOneWith(Act other, Duration within) {
    boolean vague = isVague() || other.isVague();
    return gap(other).compareTo(vague ? Duration.ZERO : within) <= 0;
  }

  private boolean isVague() {
    return incident.when().precision().compareTo(TimePrecision.DAY) >= 0;
  }
}
