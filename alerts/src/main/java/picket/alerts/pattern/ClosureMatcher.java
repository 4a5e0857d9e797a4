package picket.alerts.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.CrossingChange;
import picket.model.Incident;
import picket.model.PlaceRef;
import picket.model.TimePrecision;
import picket.model.theatre.pattern.ClosureSpec;
import picket.model.theatre.pattern.Outcome;

/** All listed crossings that one side keeps shut are one match; so are all that it opened again. */
final class ClosureMatcher implements Matcher {
  private static final String CLOSURE = "closure";
  private final ClosureSpec spec;
  private final Corroboration gate;

  ClosureMatcher(ClosureSpec spec, Corroboration gate) {
    this.spec = spec;
    this.gate = gate;
  }

  @Override
  public List<Match> find(Scene scene) {
    List<Match> matches = new ArrayList<>(ends(scene));
    List<Act> shut = shut(scene);
    if (!shut.isEmpty()) {
      matches.add(match(shut, scene));
    }
    return matches;
  }

  @Override
  public List<Match> timers(Scene scene) {
    List<Act> shut = attested(shut(scene));
    if (shut.isEmpty()) {
      return List.of();
    }
    Instant start =
        shut.stream().map(ClosureMatcher::start).min(Comparator.naturalOrder()).orElseThrow();
    return spec.stillClosed().stream().map(after -> timer(shut, start, after, scene)).toList();
  }

  private Match timer(List<Act> shut, Instant start, Duration after, Scene scene) {
    List<Match.Part> parts = parts(shut);
    return new Match(
        Match.Move.TIMER,
        scene.sides(),
        kin(shut),
        false,
        parts,
        1,
        Match.least(parts),
        severity(shut, scene),
        spec.still().wording(),
        after.toString(),
        start.plus(after));
  }

  /**
   * The latest that it can have begun, where that is known to the hour and lies before the first
   * report, else the first report: "still shut after 24 hours" must not count an hour too many.
   */
  private static Instant start(Act act) {
    Instant reported = act.incident().firstReportedAt();
    Instant latest = act.incident().when().to();
    boolean exact = act.incident().when().precision().compareTo(TimePrecision.DAY) < 0;
    return exact && latest.isBefore(reported) ? latest : reported;
  }

  private Match match(List<Act> shut, Scene scene) {
    List<Act> attested = attested(shut);
    List<Act> told = attested.isEmpty() ? shut : attested;
    boolean shock = isShock(told, scene);
    Outcome outcome = shock ? spec.shocked() : spec.closed();
    List<Match.Part> parts = new ArrayList<>(parts(told));
    Corroboration level = Match.least(parts);
    clashes(told, scene).stream()
        .limit(1)
        .forEach(clash -> parts.add(new Match.Part(2, "clash", clash)));
    return new Match(
        Match.Move.ACT,
        scene.sides(),
        kin(shut),
        false,
        parts,
        1,
        level,
        outcome.severity(),
        outcome.wording(),
        null,
        null);
  }

  private List<Act> attested(List<Act> acts) {
    return acts.stream().filter(act -> act.level().atLeast(gate)).toList();
  }

  private int severity(List<Act> shut, Scene scene) {
    return (isShock(shut, scene) ? spec.shocked() : spec.closed()).severity();
  }

  private boolean isShock(List<Act> shut, Scene scene) {
    return mostAtOnce(shut) >= spec.shock().count() || !clashes(shut, scene).isEmpty();
  }

  private int mostAtOnce(List<Act> shut) {
    int most = 0;
    for (Act act : shut) {
      NavigableSet<String> crossings = new TreeSet<>();
      shut.stream()
          .filter(other -> other.gap(act).compareTo(spec.shock().within()) <= 0)
          .forEach(other -> crossings.add(String.valueOf(crossing(other))));
      most = Math.max(most, crossings.size());
    }
    return most;
  }

  /** The clashes shortly before one of the closures, the latest first. */
  private List<Act> clashes(List<Act> shut, Scene scene) {
    List<Act> found = new ArrayList<>();
    for (Act clash : scene.acts(spec.clash())) {
      boolean before =
          shut.stream()
              .anyMatch(
                  act ->
                      clash.precedes(act)
                          && clash.gap(act).compareTo(spec.shock().clashWithin()) <= 0);
      if (before && clash.level().atLeast(gate)) {
        found.add(0, clash);
      }
    }
    return found;
  }

  /** The latest closures that no attested reopening followed, one a crossing. */
  private List<Act> shut(Scene scene) {
    List<Act> openings = attested(scene.acts(spec.reopening()));
    return scene.acts(spec.closure()).stream()
        .filter(act -> crossing(act) != null)
        .filter(act -> openings.stream().noneMatch(opening -> opens(opening, act)))
        .sorted(Comparator.comparing(this::rank))
        .toList();
  }

  /** Where its crossing stands in the list: the order in which a desk is told of them. */
  private int rank(Act act) {
    String crossing = crossing(act);
    return spec.crossings().stream().map(ClosureSpec.Crossing::id).toList().indexOf(crossing);
  }

  private boolean opens(Act opening, Act closure) {
    String crossing = crossing(closure);
    return crossing != null && crossing.equals(crossing(opening)) && closure.precedes(opening);
  }

  private List<Match> ends(Scene scene) {
    List<Act> closures = scene.acts(spec.closure());
    List<Match> ends = new ArrayList<>();
    for (Act opening : attested(scene.acts(spec.reopening()))) {
      List<Act> opened = closures.stream().filter(act -> opens(opening, act)).toList();
      if (!opened.isEmpty()) {
        ends.add(end(opening, opened, scene));
      }
    }
    return ends;
  }

  private Match end(Act opening, List<Act> opened, Scene scene) {
    List<Match.Part> parts = new ArrayList<>();
    parts.add(new Match.Part(1, "reopening", opening));
    opened.forEach(act -> parts.add(new Match.Part(1, CLOSURE, act)));
    return new Match(
        Match.Move.END,
        scene.sides(),
        kin(opened),
        false,
        parts,
        1,
        opening.level(),
        spec.reopened().severity(),
        spec.reopened().wording(),
        "reopening:" + opening.incident().id(),
        null);
  }

  private static List<Match.Part> parts(List<Act> shut) {
    return shut.stream().map(act -> new Match.Part(1, CLOSURE, act)).toList();
  }

  private static List<String> kin(List<Act> shut) {
    return shut.stream().map(act -> CLOSURE + ":" + act.incident().id()).toList();
  }

  /** Id of the listed crossing that an act is about, or null. */
  private @Nullable String crossing(Act act) {
    Incident incident = act.incident();
    CrossingChange change = incident.details().crossing();
    List<String> names =
        change != null
            ? List.of(change.id())
            : Stream.ofNullable(incident.place()).map(PlaceRef::id).toList();
    return spec.crossings().stream()
        .filter(crossing -> names.stream().anyMatch(crossing::isCalled))
        .map(ClosureSpec.Crossing::id)
        .findFirst()
        .orElse(null);
  }
}
