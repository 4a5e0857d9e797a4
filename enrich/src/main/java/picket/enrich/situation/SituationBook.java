package picket.enrich.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.shelf.Shelf;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.Situation;
import picket.model.Situation.Transition;
import picket.model.theatre.Theatre;

/** Keeps the situations of a theatre. Belongs to one thread. */
public final class SituationBook {
  private static final Duration KEPT = Duration.ofDays(400);

  private final Shelf<Situation> situations;
  private final List<Rule> rules;

  public SituationBook(Theatre theatre, Shelf<Situation> situations) {
    this.situations = situations;
    this.rules =
        List.of(
            new CrossingRule(theatre.id()),
            new CeasefireRule(theatre),
            new TalksRule(theatre.id()));
  }

  /**
   * What new versions of incidents change.
   *
   * @param now publication time of the article that changed them
   */
  public List<Situation> accept(List<Incident> incidents, String traceId, Instant now) {
    List<Situation> changed = new ArrayList<>();
    for (Incident incident : incidents) {
      for (Rule rule : rules) {
        for (Draft draft : drafts(rule, incident, now)) {
          keep(draft, rule, traceId, now, changed);
        }
      }
    }
    return changed;
  }

  /**
   * What the clock changes, in order of the instants at which the changes were due, and stamped
   * with them: how often it ticks makes no difference.
   */
  public List<Situation> tick(Instant now) {
    List<Situation> changed = new ArrayList<>();
    for (Due due = first(now); due != null; due = first(now)) {
      int before = changed.size();
      keep(due.draft(), due.rule(), due.draft().id(), due.at(), changed);
      if (changed.size() == before) {
        throw new IllegalStateException("a timer changed nothing: " + due.draft());
      }
    }
    forget(now);
    return changed;
  }

  private record Due(Instant at, Rule rule, Draft draft) {}

  private @Nullable Due first(Instant now) {
    Due first = null;
    for (Rule rule : rules) {
      for (Situation situation : known(rule)) {
        for (Draft draft : rule.tick(situation, now)) {
          Due due = new Due(latest(draft), rule, draft);
          first = first == null || due.at().isBefore(first.at()) ? due : first;
        }
      }
    }
    return first;
  }

  private List<Draft> drafts(Rule rule, Incident incident, Instant now) {
    boolean attested =
        incident.corroboration().atLeast(Corroboration.C1)
            && incident.status() != IncidentStatus.REFUTED
            && incident.status() != IncidentStatus.MERGED;
    return attested ? rule.accept(incident, known(rule), now) : undone(rule, incident);
  }

  /** Without what an incident brought that nothing attests any more. */
  private List<Draft> undone(Rule rule, Incident incident) {
    return known(rule).stream()
        .map(Draft::of)
        .filter(draft -> draft.rests(incident.id()))
        .map(draft -> draft.without(incident.id()))
        .toList();
  }

  private List<Situation> known(Rule rule) {
    return situations.all().values().stream().filter(s -> s.kind() == rule.kind()).toList();
  }

  private void keep(Draft draft, Rule rule, String traceId, Instant at, List<Situation> changed) {
    Situation told = situations.get(draft.id());
    Situation next = draft.next(told, rule.idle(), traceId, at);
    if (next != null) {
      situations.put(next.id(), next);
      changed.add(next);
    }
  }

  private static Instant latest(Draft draft) {
    return draft.transitions().stream()
        .map(Transition::at)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private void forget(Instant now) {
    for (Situation situation : situations.all().values()) {
      if (situation.updatedAt().plus(KEPT).isBefore(now)) {
        situations.remove(situation.id());
      }
    }
  }
}
