package picket.alerts.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.theatre.pattern.PatternSpec;

/** What is kept, how much of it, and how long: the bounds of the engine's state. */
final class Retention {
  private static final int QUOTES = 3;
  private static final int LEDGER = 24;
  private static final Duration HEARD = Duration.ofDays(1);
  private static final int HEARINGS = 500;
  private final SortedMap<IncidentType, Duration> memory = new TreeMap<>();
  private final NavigableSet<Situation.Kind> kinds = new TreeSet<>();
  private final NavigableSet<IncidentType> counted = new TreeSet<>();

  Retention(List<PatternSpec> patterns) {
    for (PatternSpec pattern : patterns) {
      kinds.addAll(pattern.operator().situations());
      counted.addAll(pattern.operator().counted());
      for (IncidentType type : pattern.operator().types()) {
        memory.merge(type, pattern.operator().memory(type), Retention::longer);
      }
    }
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  boolean wants(Incident incident) {
    return memory.containsKey(incident.type());
  }

  boolean wants(Situation situation) {
    return kinds.contains(situation.kind());
  }

  /** With one more article that affirms an incident; a new version that only changed adds none. */
  List<Hearing> heard(WatchState state, Incident incident) {
    Incident before = state.incidents().get(incident.id());
    boolean more = before == null || incident.reportCount() > before.reportCount();
    if (!more || !counted.contains(incident.type()) || isDenial(incident)) {
      return state.hearings();
    }
    List<Hearing> all = new ArrayList<>(state.hearings());
    all.add(new Hearing(incident.id(), incident.updatedAt()));
    return all.subList(Math.max(0, all.size() - HEARINGS), all.size());
  }

  private static boolean isDenial(Incident incident) {
    String article = incident.envelope().traceId();
    return incident.origins().stream()
        .anyMatch(origin -> !origin.affirms() && origin.articleId().equals(article));
  }

  /** The incident without what no pattern and no alert needs. */
  Incident slim(Incident incident) {
    return new Incident(
        incident.envelope(),
        incident.id(),
        incident.theatre(),
        incident.version(),
        incident.type(),
        incident.status(),
        incident.corroboration(),
        incident.actor(),
        incident.target(),
        incident.place(),
        incident.places(),
        incident.when(),
        incident.figures(),
        incident.details(),
        List.of(),
        incident.reportCount(),
        incident.origins(),
        incident.attestedBy(),
        first(incident.ledger(), LEDGER),
        first(incident.quotes(), QUOTES),
        incident.firstReportedAt(),
        incident.updatedAt(),
        incident.mergedInto());
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  /** The state without incidents too old to matter and the alerts that rested on them. */
  WatchState expire(WatchState state) {
    Instant now = state.now();
    if (now == null) {
      return state;
    }
    TreeMap<String, Incident> kept = new TreeMap<>(state.incidents());
    kept.values().removeIf(incident -> isOver(incident, now));
    List<Episode> episodes = state.episodes().stream().filter(e -> isOpen(e, kept, now)).toList();
    TreeMap<String, Situation> situations = new TreeMap<>(state.situations());
    situations.values().removeIf(s -> last(s).plus(PatternEngine.EPISODE_MEMORY).isBefore(now));
    List<Hearing> hearings =
        state.hearings().stream().filter(h -> !h.at().plus(HEARD).isBefore(now)).toList();
    return new WatchState(now, kept, situations, state.pending(), episodes, hearings);
  }

  private static Instant last(Situation situation) {
    Instant from = situation.from();
    return situation.updatedAt().isAfter(from) ? situation.updatedAt() : from;
  }

  private boolean isOver(Incident incident, Instant now) {
    Duration longest = memory.getOrDefault(incident.type(), PatternEngine.EPISODE_MEMORY);
    Instant last =
        incident.updatedAt().isAfter(incident.when().to())
            ? incident.updatedAt()
            : incident.when().to();
    return last.plus(longest).isBefore(now);
  }

  /** An alert lives as long as an act that would raise it again. */
  private static boolean isOpen(Episode e, SortedMap<String, Incident> kept, Instant now) {
    return !e.touchedAt().plus(PatternEngine.EPISODE_MEMORY).isBefore(now)
        || e.last().steps().stream().anyMatch(step -> kept.containsKey(step.incidentId()));
  }
}
