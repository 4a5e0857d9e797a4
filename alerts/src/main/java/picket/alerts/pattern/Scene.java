package picket.alerts.pattern;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picket.model.Incident;
import picket.model.Situation;
import picket.model.theatre.pattern.ActSpec;

/**
 * What is known now, seen with two sides bound to A and B.
 *
 * @param a id of the side bound to A
 * @param b id of the side bound to B
 * @param filter tells acts with these sides
 * @param incidents all that are kept, by time, then first report, then id
 * @param situations those that are kept, by id
 * @param hearings articles of the last day, in log order
 * @param days as the theatre counts them
 * @param alarms the gravest alert that stands, by incident
 * @param now the time of the log
 */
record Scene(
    String a,
    String b,
    ActFilter filter,
    List<Incident> incidents,
    List<Situation> situations,
    List<Hearing> hearings,
    LocalDays days,
    SortedMap<String, Integer> alarms,
    Instant now) {

  /** The acts that a spec describes, by time. */
  List<Act> acts(ActSpec spec) {
    return acts(List.of(spec));
  }

  /** The acts that one of the specs describes, by time. */
  List<Act> acts(List<ActSpec> specs) {
    return incidents.stream()
        .map(incident -> filter.takeAny(specs, incident))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The situation that an incident began or changed, or null. */
  @Nullable Situation situation(String incidentId) {
    return situations.stream()
        .filter(
            situation ->
                situation.transitions().stream()
                    .anyMatch(transition -> incidentId.equals(transition.incidentId())))
        .findFirst()
        .orElse(null);
  }

  List<String> sides() {
    return List.of(a, b);
  }
}
