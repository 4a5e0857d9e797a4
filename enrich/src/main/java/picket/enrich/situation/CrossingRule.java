package picket.enrich.situation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.CrossingChange;
import picket.model.Extent;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.Situation.Kind;
import picket.model.Situation.State;
import picket.model.Situation.Transition;

/** Crossings shut and open; one that some may pass is PARTIAL. */
final class CrossingRule implements Rule {
  private final String theatre;

  CrossingRule(String theatre) {
    this.theatre = theatre;
  }

  @Override
  public Kind kind() {
    return Kind.CROSSING;
  }

  @Override
  public State idle() {
    return State.OPEN;
  }

  @Override
  public List<Draft> accept(Incident incident, List<Situation> known, Instant now) {
    String crossing = crossing(incident);
    if (crossing == null) {
      return List.of();
    }
    State state = state(incident);
    Draft draft = draft(crossing, known);
    if (state == State.CLOSED && incident.actor().isKnown()) {
      draft = draft.between(List.of(incident.actor().id()));
    }
    return List.of(
        draft.with(
            new Transition(state, Starts.of(incident), incident.id(), incident.corroboration())));
  }

  @Override
  public List<Draft> tick(Situation situation, Instant now) {
    return List.of();
  }

  private Draft draft(String crossing, List<Situation> known) {
    String id = SituationIds.lasting(theatre, Kind.CROSSING, crossing);
    return known.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .map(Draft::of)
        .orElseGet(() -> new Draft(id, Kind.CROSSING, crossing, List.of(), null, List.of()));
  }

  private static State state(Incident incident) {
    CrossingChange change = incident.details().crossing();
    if (change != null && change.extent() == Extent.PARTIAL) {
      return State.PARTIAL;
    }
    return incident.type() == IncidentType.CROSSING_CLOSURE ? State.CLOSED : State.OPEN;
  }

  private static @Nullable String crossing(Incident incident) {
    if (incident.type() != IncidentType.CROSSING_CLOSURE
        && incident.type() != IncidentType.CROSSING_REOPENING) {
      return null;
    }
    CrossingChange change = incident.details().crossing();
    if (change != null) {
      return change.id();
    }
    return incident.place() == null ? null : incident.place().id();
  }
}
