package picket.alerts.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.Alert;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.Situation;
import picket.model.Tick;
import picket.model.theatre.Theatre;
import picket.model.theatre.pattern.Binding;
import picket.model.theatre.pattern.PatternSpec;

/**
 * Folds a theatre's log into alerts.
 *
 * <p>The incidents of one article are judged together at the next tick, which stands before the
 * next article: five crossings shut in one report are one alert, not five. What is then written
 * carries the time of the log at which the article came. Timers due at or before a tick fire before
 * it, in order of their instants.
 *
 * <p>Immutable and thread-safe.
 */
public final class PatternEngine {
  private static final Comparator<Incident> BY_TIME =
      Comparator.<Incident, Instant>comparing(incident -> incident.when().from())
          .thenComparing(Incident::firstReportedAt)
          .thenComparing(Incident::id);

  private final List<PatternSpec> patterns;
  private final Retention retention;
  private final Parties parties;
  private final List<String> sides;
  private final LocalDays days;
  private final AlertWriter writer;

  public PatternEngine(Theatre theatre) {
    patterns =
        theatre.patterns().stream()
            .filter(PatternSpec.class::isInstance)
            .map(PatternSpec.class::cast)
            .sorted(Comparator.comparing(pattern -> pattern.operator().annotates()))
            .toList();
    retention = new Retention(patterns);
    parties = new Parties(theatre);
    sides = theatre.sides().stream().map(side -> side.id()).toList();
    days = LocalDays.of(theatre);
    writer = new AlertWriter(theatre, parties);
  }

  /**
   * What one entry of the log led to.
   *
   * @param state the state after it
   * @param alerts what the desk is told, in order
   */
  public record Told(WatchState state, List<Alert> alerts) {
    public Told {
      alerts = List.copyOf(alerts);
    }
  }

  /** The state after one more entry, and what it led to. */
  public Told apply(WatchState state, Happening happening) {
    if (happening instanceof Incident incident) {
      return new Told(collect(state, incident), List.of());
    }
    return happening instanceof Tick tick
        ? pass(state, tick.at())
        : new Told(keep(state, (Situation) happening), List.of());
  }

  private WatchState keep(WatchState state, Situation situation) {
    if (!retention.wants(situation)) {
      return state;
    }
    TreeMap<String, Situation> situations = new TreeMap<>(state.situations());
    situations.put(situation.id(), situation);
    return state.with(situations);
  }

  private WatchState collect(WatchState state, Incident incident) {
    if (!retention.wants(incident) && !state.incidents().containsKey(incident.id())) {
      return state;
    }
    TreeMap<String, Incident> incidents = new TreeMap<>(state.incidents());
    List<String> pending = new ArrayList<>(state.pending());
    List<Episode> episodes = state.episodes();
    String survivor = incident.mergedInto();
    if (incident.status() == IncidentStatus.MERGED && survivor != null) {
      incidents.remove(incident.id());
      episodes = episodes.stream().map(e -> e.renamed(incident.id(), survivor)).toList();
    } else {
      incidents.put(incident.id(), retention.slim(incident));
    }
    pending.remove(incident.id());
    pending.add(incident.id());
    return state.with(incidents, pending, episodes, retention.heard(state, incident));
  }

  private Told pass(WatchState state, Instant to) {
    List<Alert> alerts = new ArrayList<>();
    Instant from = state.now();
    WatchState judged = judge(state, alerts);
    if (from == null || to.isAfter(from)) {
      judged = fire(judged, from == null ? Instant.MIN : from, to, alerts);
      judged = retention.expire(judged.at(to));
    }
    return new Told(judged, alerts);
  }

  private WatchState judge(WatchState state, List<Alert> alerts) {
    if (state.pending().isEmpty()) {
      return state;
    }
    Ledger ledger = new Ledger(state, now(state), writer);
    each(
        state,
        ledger,
        (pattern, scene) -> ledger.judge(pattern, scene, matcher(pattern).find(scene)));
    alerts.addAll(ledger.alerts());
    return state.judged(ledger.episodes());
  }

  private static Instant now(WatchState state) {
    Instant now = state.now();
    return now != null
        ? now
        : state.incidents().values().stream()
            .map(Incident::updatedAt)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
  }

  /** Fires every timer in (from, to], each after those that it may depend on. */
  private WatchState fire(WatchState state, Instant from, Instant to, List<Alert> alerts) {
    WatchState current = state;
    Due due = next(current, from, to);
    while (due != null) {
      Instant at = due.at();
      Ledger ledger = new Ledger(current, at, writer);
      ledger.fire(due.pattern(), due.scene(), due.match());
      alerts.addAll(ledger.alerts());
      current = current.at(at).told(ledger.episodes());
      due = next(current, from, to);
    }
    return current;
  }

  private record Due(PatternSpec pattern, Scene scene, Match match, Instant at) {}

  private @Nullable Due next(WatchState state, Instant from, Instant to) {
    List<Due> due = new ArrayList<>();
    Ledger ledger = new Ledger(state, to, writer);
    each(
        state,
        ledger,
        (pattern, scene) ->
            matcher(pattern).timers(scene).stream()
                .flatMap(
                    match ->
                        Stream.ofNullable(match.at()).map(at -> new Due(pattern, scene, match, at)))
                .filter(each -> each.at().isAfter(from) && !each.at().isAfter(to))
                .filter(each -> ledger.isNews(each.pattern(), each.match()))
                .forEach(due::add));
    return due.stream().min(Comparator.comparing(Due::at)).orElse(null);
  }

  private interface Judge {
    void look(PatternSpec pattern, Scene scene);
  }

  private void each(WatchState state, Ledger ledger, Judge judge) {
    List<Incident> incidents = state.incidents().values().stream().sorted(BY_TIME).toList();
    String one = sides.get(0);
    String other = sides.get(1);
    for (PatternSpec pattern : patterns) {
      judge.look(pattern, scene(one, other, incidents, state, ledger));
      if (pattern.binding() == Binding.DIRECTED) {
        judge.look(pattern, scene(other, one, incidents, state, ledger));
      }
    }
  }

  private Scene scene(
      String a, String b, List<Incident> incidents, WatchState state, Ledger ledger) {
    return new Scene(
        a,
        b,
        new ActFilter(parties, a, b),
        incidents,
        List.copyOf(state.situations().values()),
        state.hearings(),
        days,
        ledger.alarms(),
        now(state));
  }

  private static Matcher matcher(PatternSpec pattern) {
    return Matcher.of(pattern);
  }

  /** How long an alert that nothing happens to can still be joined. */
  static final Duration EPISODE_MEMORY = Duration.ofDays(30);
}
