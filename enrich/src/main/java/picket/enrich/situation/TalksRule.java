package picket.enrich.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picket.model.ActorRef;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.Situation.Kind;
import picket.model.Situation.State;
import picket.model.Situation.Transition;
import picket.model.TalksTerm;

/**
 * Talks are called, open, break off and end: at the close that was announced, with what they agree,
 * or when nothing is heard of them for days.
 */
final class TalksRule implements Rule {
  private static final Duration SILENCE = Duration.ofDays(3);

  private final String theatre;

  TalksRule(String theatre) {
    this.theatre = theatre;
  }

  @Override
  public Kind kind() {
    return Kind.TALKS;
  }

  @Override
  public State idle() {
    return State.ENDED;
  }

  @Override
  public List<Draft> accept(Incident incident, List<Situation> known, Instant now) {
    return switch (incident.type()) {
      case TALKS -> List.of(held(incident, known, now));
      case MEDIATION ->
          incident.details().talks() == null ? List.of() : List.of(held(incident, known, now));
      case REJECTION -> cut(incident, known, State.SUSPENDED);
      case AGREEMENT, CEASEFIRE -> cut(incident, known, State.ENDED);
      default -> List.of();
    };
  }

  @Override
  public List<Draft> tick(Situation talks, Instant now) {
    Draft draft = Draft.of(talks);
    if (talks.state() == State.CALLED) {
      Instant opening = draft.timer(opening(talks));
      return opening.isAfter(now)
          ? List.of()
          : List.of(draft.endingAt(null).with(timed(State.UNDER_WAY, opening, talks)));
    }
    Instant until = talks.until();
    Instant end = draft.timer(until == null ? talks.updatedAt().plus(SILENCE) : until);
    boolean over = talks.state() != State.ENDED;
    return over && !end.isAfter(now)
        ? List.of(draft.with(timed(State.ENDED, end, talks)))
        : List.of();
  }

  /** The opening of called talks is kept as the end of that state. */
  private static Instant opening(Situation talks) {
    Instant until = talks.until();
    return until == null ? talks.from() : until;
  }

  private static Transition timed(State state, Instant at, Situation talks) {
    return new Transition(state, at, null, talks.corroboration());
  }

  private Draft held(Incident incident, List<Situation> known, Instant now) {
    TalksTerm term = incident.details().talks();
    Instant start = term == null || term.from() == null ? Starts.of(incident) : term.from();
    boolean called = start.isAfter(now);
    Draft draft = draft(incident, known);
    State state = called ? State.CALLED : State.UNDER_WAY;
    Instant at = called ? incident.firstReportedAt() : start;
    Instant until = called ? start : term == null ? null : term.to();
    return draft
        .reviving(State.ENDED)
        .endingAt(until)
        .with(new Transition(state, at, incident.id(), incident.corroboration()));
  }

  private Draft draft(Incident incident, List<Situation> known) {
    String id = SituationIds.begun(theatre, Kind.TALKS, incident.id());
    return known.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .map(Draft::of)
        .orElseGet(
            () -> new Draft(id, Kind.TALKS, subject(incident), parties(incident), null, List.of()));
  }

  private static String subject(Incident incident) {
    return incident.place() == null ? "talks" : incident.place().name();
  }

  private static List<String> parties(Incident incident) {
    TalksTerm term = incident.details().talks();
    if (term != null && !term.parties().isEmpty()) {
      return term.parties();
    }
    return Stream.of(incident.actor(), incident.target())
        .filter(Objects::nonNull)
        .map(ActorRef::id)
        .filter(id -> !id.equals(ActorRef.UNKNOWN))
        .toList();
  }

  private static List<Draft> cut(Incident incident, List<Situation> known, State state) {
    List<Draft> drafts = new ArrayList<>();
    Instant at = Starts.of(incident);
    for (Situation talks : known) {
      boolean mine = Draft.of(talks).rests(incident.id());
      boolean on = talks.state() == State.UNDER_WAY && !at.isBefore(talks.from());
      if (mine || (on && concerns(talks, incident))) {
        drafts.add(
            Draft.of(talks)
                .with(new Transition(state, at, incident.id(), incident.corroboration())));
      }
    }
    return drafts;
  }

  private static boolean concerns(Situation talks, Incident incident) {
    boolean host = incident.type() != IncidentType.REJECTION && !incident.actor().isKnown();
    ActorRef target = incident.target();
    return host
        || talks.parties().contains(incident.actor().id())
        || (target != null && talks.parties().contains(target.id()));
  }
}
