package picket.alerts.pattern;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import picket.model.Incident;
import picket.model.theatre.pattern.ActSpec;

/**
 * What is known now, seen with two sides bound to A and B.
 *
 * @param a id of the side bound to A
 * @param b id of the side bound to B
 * @param filter tells acts with these sides
 * @param incidents all that are kept, by time, then first report, then id
 * @param now the time of the log
 */
record Scene(String a, String b, ActFilter filter, List<Incident> incidents, Instant now) {

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

  List<String> sides() {
    return List.of(a, b);
  }
}
