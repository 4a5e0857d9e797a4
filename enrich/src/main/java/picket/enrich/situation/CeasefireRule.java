package picket.enrich.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.enrich.incident.Parties;
import picket.model.ActorRef;
import picket.model.CeasefireTerm;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.Situation.Kind;
import picket.model.Situation.State;
import picket.model.Situation.Transition;
import picket.model.Statement;
import picket.model.theatre.Side;
import picket.model.theatre.Theatre;

/**
 * Ceasefires come into force, are extended, broken, and run out.
 *
 * <p>An act breaks one only if all of its time lies within it: what happened on the day on which
 * the guns fell silent may have happened before. A broken ceasefire is still in force; one that a
 * minister ends without conditions has collapsed.
 */
final class CeasefireRule implements Rule {
  private static final Duration REVIVED_WITHIN = Duration.ofDays(3);

  private final Theatre theatre;
  private final Parties parties;

  CeasefireRule(Theatre theatre) {
    this.theatre = theatre;
    this.parties = new Parties(theatre);
  }

  @Override
  public Kind kind() {
    return Kind.CEASEFIRE;
  }

  @Override
  public State idle() {
    return State.COLLAPSED;
  }

  @Override
  public List<Draft> accept(Incident incident, List<Situation> known, Instant now) {
    if (isCeasefire(incident)) {
      return List.of(agreed(incident, known));
    }
    State state = ended(incident) ? State.COLLAPSED : isViolation(incident) ? State.VIOLATED : null;
    if (state == null) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Situation ceasefire : known) {
      if (Draft.of(ceasefire).rests(incident.id()) || covers(ceasefire, incident)) {
        drafts.add(Draft.of(ceasefire).with(transition(state, Starts.of(incident), incident)));
      }
    }
    return drafts;
  }

  @Override
  public List<Draft> tick(Situation situation, Instant now) {
    Instant until = situation.until();
    if (until == null || !isInForce(situation)) {
      return List.of();
    }
    Draft draft = Draft.of(situation);
    Instant end = draft.timer(until);
    Transition expiry = new Transition(State.EXPIRED, end, null, situation.corroboration());
    return end.isAfter(now) ? List.of() : List.of(draft.with(expiry));
  }

  private Draft agreed(Incident incident, List<Situation> known) {
    CeasefireTerm term = incident.details().ceasefire();
    Instant from = term == null || term.from() == null ? Starts.of(incident) : term.from();
    Draft draft = draft(incident, known, from);
    Transition transition = transition(State.IN_FORCE, from, incident);
    boolean latest =
        draft.transitions().stream()
            .filter(t -> t.state() == State.IN_FORCE && !incident.id().equals(t.incidentId()))
            .noneMatch(t -> t.at().isAfter(from));
    return (latest ? draft.endingAt(term == null ? null : term.until()) : draft).with(transition);
  }

  private Draft draft(Incident incident, List<Situation> known, Instant from) {
    return known.stream()
        .filter(s -> Draft.of(s).rests(incident.id()))
        .findFirst()
        .or(() -> known.stream().filter(s -> revives(s, incident, from)).max(BY_START))
        .map(Draft::of)
        .orElseGet(() -> begun(incident));
  }

  private static final Comparator<Situation> BY_START =
      Comparator.comparing(Situation::from).thenComparing(Situation::id);

  private Draft begun(Incident incident) {
    String id = SituationIds.begun(theatre.id(), Kind.CEASEFIRE, incident.id());
    List<String> between =
        java.util.stream.Stream.of(incident.actor(), incident.target())
            .filter(Objects::nonNull)
            .map(ActorRef::id)
            .filter(actor -> !actor.equals(ActorRef.UNKNOWN))
            .toList();
    return new Draft(id, Kind.CEASEFIRE, "ceasefire", between, null, List.of());
  }

  /** Whether an agreement goes on with one that is in force, or that lapsed a short while ago. */
  private static boolean revives(Situation earlier, Incident incident, Instant from) {
    if (isInForce(earlier)) {
      return true;
    }
    CeasefireTerm term = incident.details().ceasefire();
    return term != null && term.extending() && !from.isAfter(earlier.from().plus(REVIVED_WITHIN));
  }

  private static boolean isInForce(Situation s) {
    return s.state() == State.IN_FORCE || s.state() == State.VIOLATED;
  }

  private static boolean covers(Situation ceasefire, Incident act) {
    Instant begun = ceasefire.transitions().get(0).at();
    Instant until = ceasefire.until();
    return isInForce(ceasefire)
        && !act.when().from().isBefore(begun)
        && (until == null || !act.when().from().isAfter(until));
  }

  private static boolean isCeasefire(Incident incident) {
    return incident.type() == IncidentType.CEASEFIRE
        || (incident.type() == IncidentType.AGREEMENT && incident.details().ceasefire() != null);
  }

  private boolean isViolation(Incident incident) {
    String by = incident.type().isForce() ? side(incident.actor(), incident) : null;
    String other = by == null ? null : theatre.opponent(by);
    if (other == null) {
      return false;
    }
    boolean soil = incident.place() != null && country(other).equals(incident.place().country());
    return soil || other.equals(side(incident.target(), incident));
  }

  private static boolean isWord(Incident incident) {
    return incident.type() == IncidentType.REJECTION || incident.type() == IncidentType.THREAT;
  }

  private boolean ended(Incident incident) {
    Statement statement = incident.details().statement();
    return isWord(incident)
        && statement != null
        && statement.rank().isMinisterial()
        && !statement.conditional()
        && incident.corroboration().atLeast(Corroboration.C2)
        && side(incident.actor(), incident) != null;
  }

  private @Nullable String side(@Nullable ActorRef actor, Incident incident) {
    return parties.stateSide(actor, incident.when().to());
  }

  private String country(String side) {
    return theatre.sides().stream()
        .filter(s -> s.id().equals(side))
        .map(Side::country)
        .findFirst()
        .orElse("");
  }

  private static Transition transition(State state, Instant at, Incident incident) {
    return new Transition(state, at, incident.id(), incident.corroboration());
  }
}
