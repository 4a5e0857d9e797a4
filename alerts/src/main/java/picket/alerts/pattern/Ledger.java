package picket.alerts.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.AlertStatus;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.Origin;
import picket.model.theatre.pattern.PatternSpec;

/**
 * Compares what holds with what was told, and writes the difference.
 *
 * <p>A match below its gate is told once, as a WATCH; at its gate once, as an ALERT; after that
 * only a new step, a severity that rises, a timer or an end. Used for one judgement, then thrown
 * away.
 */
final class Ledger {
  private final WatchState state;
  private final Instant now;
  private final AlertWriter writer;
  private final List<Episode> episodes;
  private final List<Alert> alerts = new ArrayList<>();

  Ledger(WatchState state, Instant now, AlertWriter writer) {
    this.state = state;
    this.now = now;
    this.writer = writer;
    this.episodes = new ArrayList<>(state.episodes());
  }

  List<Alert> alerts() {
    return List.copyOf(alerts);
  }

  List<Episode> episodes() {
    return List.copyOf(episodes);
  }

  /** The severity of the gravest alert that stands, by the incidents that it speaks for. */
  SortedMap<String, Integer> alarms() {
    SortedMap<String, Integer> alarms = new TreeMap<>();
    for (Episode episode : episodes) {
      if (episode.isRaised()) {
        Alert last = episode.last();
        episode.held().forEach(id -> alarms.merge(id, last.severity(), Math::max));
      }
    }
    return alarms;
  }

  /** Tells what is new among the matches, then withdraws what no longer holds. */
  void judge(PatternSpec pattern, Scene scene, List<Match> matches) {
    List<Match> order =
        matches.stream()
            .sorted(
                Comparator.<Match, Boolean>comparing(match -> !isAtGate(pattern, match))
                    .thenComparing(match -> -match.step()))
            .toList();
    order.forEach(match -> tell(pattern, match));
    withdraw(pattern, scene, matches);
  }

  /** Tells of a timer; its acts are as they are known at its instant. */
  void fire(PatternSpec pattern, Scene scene, Match match) {
    tell(pattern, match);
  }

  /** Whether a timer or an end was not told yet, and there is an alert that it can belong to. */
  boolean isNews(PatternSpec pattern, Match match) {
    int index = index(pattern, match);
    if (index < 0) {
      return match.move() != Match.Move.END && stands(match);
    }
    boolean open = !match.move().needsAlert() || episodes.get(index).isRaised();
    return open && !episodes.get(index).tokens().contains(String.valueOf(match.token()));
  }

  /** A timer that is an alert by itself is named after what it is about. */
  private static boolean stands(Match match) {
    return match.kin().contains(String.valueOf(match.token()));
  }

  private static boolean isAtGate(PatternSpec pattern, Match match) {
    return match.move().isOnce() || match.level().atLeast(pattern.gate());
  }

  private int index(PatternSpec pattern, Match match) {
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      if (episode.isOf(pattern.id(), match.sides())
          && !episode.isCancelled()
          && episode.takes(match)) {
        return i;
      }
    }
    return -1;
  }

  private void tell(PatternSpec pattern, Match match) {
    if (match.move().isOnce()) {
      if (isNews(pattern, match)) {
        tellOnce(pattern, match);
      }
      return;
    }
    int index = index(pattern, match);
    if (index < 0) {
      open(pattern, match);
    } else {
      carryOn(pattern, match, index);
    }
  }

  private void open(PatternSpec pattern, Match match) {
    boolean raised = isAtGate(pattern, match);
    AlertStatus status = raised ? firstStatus(match) : AlertStatus.WATCH;
    AlertReason reason = match.move() == Match.Move.TIMER ? AlertReason.TIMER : AlertReason.FIRST;
    Alert alert = write(pattern, match, namesake(pattern, match), status, reason);
    episodes.removeIf(episode -> episode.last().id().equals(alert.id()));
    Episode episode =
        new Episode(alert, match.kin(), match.from(), match.to(), 0, 0, List.of(), now);
    Episode opened = episode.at(raised ? match.step() : 0, raised ? 0 : match.step());
    episodes.add(raised ? opened.holding(match) : opened);
  }

  /** An alert that was withdrawn comes back under its own id, since that is made from its start. */
  private @Nullable Episode namesake(PatternSpec pattern, Match match) {
    String id = writer.id(pattern, match);
    return episodes.stream().filter(e -> e.last().id().equals(id)).findFirst().orElse(null);
  }

  private static AlertStatus firstStatus(Match match) {
    return match.move() == Match.Move.TIMER ? AlertStatus.RAISED : match.move().first();
  }

  private void carryOn(PatternSpec pattern, Match match, int index) {
    Episode old = episodes.get(index);
    boolean raised = isAtGate(pattern, match);
    AlertReason reason = raised ? reason(match, old) : belowGate(match, old);
    Alert told = old.last();
    if (reason != null) {
      AlertStatus status = raised ? status(match, old) : AlertStatus.WATCH;
      told = write(pattern, match, old, status, reason);
    }
    int step = raised ? Math.max(old.step(), match.step()) : old.step();
    int watched = raised ? old.watched() : Math.max(old.watched(), match.step());
    Episode carried = old.with(match, told, now).at(step, watched);
    episodes.set(index, raised ? carried.holding(match) : carried);
  }

  private static AlertStatus status(Match match, Episode old) {
    return old.isRaised() ? AlertStatus.UPDATED : match.move().first();
  }

  private static @Nullable AlertReason reason(Match match, Episode old) {
    if (!old.isRaised()) {
      return AlertReason.LEVEL;
    }
    if (match.step() > old.step()) {
      return AlertReason.NEW_STEP;
    }
    return match.severity() > old.last().severity() && match.step() == old.step() && !isEnded(old)
        ? AlertReason.SEVERITY
        : null;
  }

  private static boolean isEnded(Episode old) {
    return old.last().status() == AlertStatus.RESOLVED;
  }

  /** Once the desk was alerted, what is below the gate waits until it is not. */
  private static @Nullable AlertReason belowGate(Match match, Episode old) {
    return !old.isRaised() && match.step() > old.watched() ? AlertReason.NEW_STEP : null;
  }

  private void tellOnce(PatternSpec pattern, Match match) {
    int index = index(pattern, match);
    if (index < 0) {
      open(pattern, match);
      index = episodes.size() - 1;
    } else {
      Episode old = episodes.get(index);
      boolean worse = match.severity() > old.last().severity();
      AlertReason reason = worse ? AlertReason.SEVERITY : match.move().reason();
      Alert told = write(pattern, match, old, match.move().first(), reason);
      episodes.set(index, old.with(match, told, now));
    }
    episodes.set(index, episodes.get(index).withToken(String.valueOf(match.token())));
  }

  private Alert write(
      PatternSpec pattern,
      Match match,
      @Nullable Episode old,
      AlertStatus status,
      AlertReason reason) {
    Alert alert =
        writer.write(
            pattern,
            match,
            old == null ? null : old.last(),
            new Moment(status, reason, at(match), now, trigger(match)));
    alerts.add(alert);
    return alert;
  }

  /** The article that completed it, or the timer's instant. */
  private Instant at(Match match) {
    Instant timer = match.at();
    return timer != null ? timer : news(match).updatedAt();
  }

  private String trigger(Match match) {
    return match.at() != null
        ? match.parts().get(0).act().incident().envelope().traceId()
        : news(match).envelope().traceId();
  }

  /** The act that changed last, among those of the article that is judged where there are any. */
  private Incident news(Match match) {
    List<Incident> acts = match.parts().stream().map(part -> part.act().incident()).toList();
    List<Incident> changed =
        acts.stream().filter(act -> state.pending().contains(act.id())).toList();
    Comparator<Incident> latest = Comparator.comparing(Incident::updatedAt);
    return (changed.isEmpty() ? acts : changed).stream().max(latest).orElseThrow();
  }

  /** An alert whose act was refuted, withdrawn or merged away is taken back, whole or in part. */
  private void withdraw(PatternSpec pattern, Scene scene, List<Match> matches) {
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      if (episode.isOf(pattern.id(), scene.sides()) && !episode.isCancelled() && isLost(episode)) {
        Match rest = rest(pattern, episode, matches);
        if (rest == null) {
          episodes.set(i, cancelled(pattern, episode));
        } else if (rest.step() < episode.step()) {
          episodes.set(i, shrunk(pattern, episode, rest));
        }
      }
    }
  }

  /** The most that still holds of an alert; below the gate only where it never was above. */
  private static @Nullable Match rest(PatternSpec pattern, Episode episode, List<Match> matches) {
    return matches.stream()
        .filter(episode::takes)
        .filter(match -> isAtGate(pattern, match) || !episode.isRaised())
        .max(Comparator.comparing(Match::step))
        .orElse(null);
  }

  private Episode cancelled(PatternSpec pattern, Episode episode) {
    Alert told = writer.cancel(pattern, episode.last(), cause(episode), now);
    alerts.add(told);
    return episode.after(told, episode.step(), now);
  }

  private Episode shrunk(PatternSpec pattern, Episode episode, Match rest) {
    Match less = rest.withWhy(pattern.withdrawn().why());
    Incident cause = cause(episode);
    Incident news = cause == null ? news(rest) : cause;
    Moment moment =
        new Moment(
            AlertStatus.UPDATED,
            AlertReason.CANCELLED,
            news.updatedAt(),
            now,
            news.envelope().traceId());
    Alert told = writer.write(pattern, less, episode.last(), moment);
    alerts.add(told);
    return episode.after(told, rest.step(), now);
  }

  private boolean isLost(Episode episode) {
    return episode.last().steps().stream()
        .map(step -> step.incidentId())
        .filter(state.pending()::contains)
        .anyMatch(id -> isGone(state.incidents().get(id)));
  }

  private static boolean isGone(@Nullable Incident incident) {
    return incident == null
        || incident.status() == IncidentStatus.REFUTED
        || incident.origins().stream().noneMatch(Origin::affirms);
  }

  /** The change that took the ground away. */
  private @Nullable Incident cause(Episode episode) {
    return episode.last().steps().stream()
        .map(step -> step.incidentId())
        .filter(state.pending()::contains)
        .map(id -> state.incidents().get(id))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
