package picket.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing with a state that lasts: a crossing, a ceasefire, a round of talks.
 *
 * @param envelope what the record says of itself
 * @param id made from kind and subject (crossings) or the incident that began it
 * @param theatre the theatre it belongs to
 * @param version 1 for the first, one more with each change
 * @param kind what it is
 * @param subject place id of the crossing, or a name for the ceasefire or the talks
 * @param parties ids of the actors whom it binds; for a closed crossing the side that shut it
 * @param state where it stands
 * @param corroboration how well that state is attested; C0 never changes a state
 * @param from when the state began
 * @param until when it is to end; null where it is open
 * @param transitions how it came there, oldest first, at most {@value #MAX_TRANSITIONS}
 * @param updatedAt publication time of the article, or instant of the timer, that made this version
 */
public record Situation(
    Envelope envelope,
    String id,
    String theatre,
    int version,
    Kind kind,
    String subject,
    List<String> parties,
    State state,
    Corroboration corroboration,
    Instant from,
    @Nullable Instant until,
    List<Transition> transitions,
    Instant updatedAt)
    implements Happening {

  /** Older transitions are dropped. */
  public static final int MAX_TRANSITIONS = 50;

  public Situation {
    Require.text(id, "Situation.id");
    Require.text(theatre, "Situation.theatre");
    Require.text(subject, "Situation.subject");
    Require.that(version >= 1, "Situation.version starts at 1");
    Require.that(state.kind == kind, "Situation.state " + state + " is not one of a " + kind);
    parties = List.copyOf(parties);
    transitions = List.copyOf(transitions);
    Require.that(
        transitions.size() <= MAX_TRANSITIONS,
        "Situation.transitions holds at most " + MAX_TRANSITIONS);
  }

  /** What has a state. */
  public enum Kind {
    CROSSING,
    CEASEFIRE,
    TALKS
  }

  /** The states, each of one kind. */
  public enum State {
    OPEN(Kind.CROSSING),
    CLOSED(Kind.CROSSING),
    PARTIAL(Kind.CROSSING),
    IN_FORCE(Kind.CEASEFIRE),
    VIOLATED(Kind.CEASEFIRE),
    EXPIRED(Kind.CEASEFIRE),
    COLLAPSED(Kind.CEASEFIRE),
    CALLED(Kind.TALKS),
    UNDER_WAY(Kind.TALKS),
    SUSPENDED(Kind.TALKS),
    ENDED(Kind.TALKS);

    private final Kind kind;

    State(Kind kind) {
      this.kind = kind;
    }

    public Kind kind() {
      return kind;
    }
  }

  /**
   * A change of state.
   *
   * @param state the new state
   * @param at when it took effect
   * @param incidentId the incident that brought it; null for a timer
   * @param corroboration how well it was attested
   */
  public record Transition(
      State state, Instant at, @Nullable String incidentId, Corroboration corroboration) {}
}
