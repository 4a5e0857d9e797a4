package picket.enrich.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.incident.ContentId;
import picket.model.Corroboration;
import picket.model.Envelope;
import picket.model.Situation;
import picket.model.Situation.Transition;

/**
 * A situation as it is being changed: what it is about, and how it came where it is.
 *
 * @param id id of the situation
 * @param kind what it is
 * @param subject place id, or a name
 * @param parties ids of actors
 * @param until when the state is to end; null where that is open
 * @param transitions in any order
 */
record Draft(
    String id,
    Situation.Kind kind,
    String subject,
    List<String> parties,
    @Nullable Instant until,
    List<Transition> transitions) {

  Draft {
    parties = List.copyOf(parties);
    transitions = List.copyOf(transitions);
  }

  static Draft of(Situation told) {
    return new Draft(
        told.id(), told.kind(), told.subject(), told.parties(), told.until(), told.transitions());
  }

  boolean rests(String incidentId) {
    return transitions.stream().anyMatch(t -> incidentId.equals(t.incidentId()));
  }

  /** With a transition, in place of the one that the same incident made to the same state. */
  Draft with(Transition transition) {
    List<Transition> all = new ArrayList<>(transitions);
    all.removeIf(
        t ->
            transition.incidentId() != null
                && transition.incidentId().equals(t.incidentId())
                && t.state() == transition.state());
    all.add(transition);
    return new Draft(id, kind, subject, parties, until, all);
  }

  Draft without(String incidentId) {
    List<Transition> left =
        transitions.stream().filter(t -> !incidentId.equals(t.incidentId())).toList();
    return new Draft(id, kind, subject, parties, until, left);
  }

  /** Without what the clock alone concluded: there is news of it again. */
  Draft reviving(Situation.State concluded) {
    List<Transition> left =
        transitions.stream().filter(t -> t.incidentId() != null || t.state() != concluded).toList();
    return new Draft(id, kind, subject, parties, until, left);
  }

  /**
   * When a timer moves it: at the instant that was due, but never before what is known to have come
   * later, as where an agreement is told to begin after the end that an earlier report gave.
   */
  Instant timer(Instant due) {
    return transitions.stream()
        .map(Transition::at)
        .filter(at -> at.isAfter(due))
        .max(Comparator.naturalOrder())
        .orElse(due);
  }

  Draft endingAt(@Nullable Instant end) {
    return new Draft(id, kind, subject, parties, end, transitions);
  }

  Draft between(List<String> others) {
    return new Draft(id, kind, subject, others, until, transitions);
  }

  /**
   * The next version, or null where nothing changed.
   *
   * @param told the version before; null for the first
   * @param idle the state where no transition is left
   * @param traceId the article, or the situation itself where the clock moved it
   * @param at publication time of that article, or the instant of the timer
   */
  @Nullable Situation next(
      @Nullable Situation told, Situation.State idle, String traceId, Instant at) {
    if (told == null && transitions.isEmpty()) {
      return null;
    }
    int version = told == null ? 1 : told.version() + 1;
    Situation now = compose(told, idle, version, traceId, at);
    return told != null && said(told).equals(said(now)) ? null : now;
  }

  private Situation compose(
      @Nullable Situation told, Situation.State idle, int version, String traceId, Instant at) {
    List<Transition> course = new ArrayList<>(transitions);
    course.sort(Comparator.comparing(Transition::at));
    List<Transition> kept =
        course.subList(Math.max(0, course.size() - Situation.MAX_TRANSITIONS), course.size());
    Transition last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    return new Situation(
        Envelope.of(ContentId.of("situation", id, version), traceId),
        id,
        theatre(),
        version,
        kind,
        subject,
        parties,
        last == null ? idle : last.state(),
        last == null ? Corroboration.C0 : last.corroboration(),
        last == null ? (told == null ? at : told.from()) : begun(kept, last.state()),
        until,
        kept,
        at);
  }

  private String theatre() {
    return id.substring(0, id.indexOf(SituationIds.SLASH));
  }

  /** When the last run of one state began. */
  private static Instant begun(List<Transition> course, Situation.State state) {
    int i = course.size() - 1;
    while (i > 0 && course.get(i - 1).state() == state) {
      i--;
    }
    return course.get(i).at();
  }

  private static List<Object> said(Situation s) {
    List<Object> said = new ArrayList<>(List.of(s.parties(), s.state(), s.corroboration()));
    said.add(s.from());
    said.add(s.until() == null ? "open" : s.until());
    said.add(s.transitions());
    return said;
  }
}
