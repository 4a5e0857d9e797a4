package picket.alerts.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.Origin;
import picket.model.TimePrecision;
import picket.model.theatre.pattern.CalmSpec;
import picket.model.theatre.pattern.Outcome;

/**
 * Pacts that are followed by quiet, or made in it, and reopenings, each for itself.
 *
 * <p>A pact in a quiet that another one has ended already is told as an update.
 */
final class CalmMatcher implements Matcher {
  private final CalmSpec spec;
  private final Corroboration gate;

  CalmMatcher(CalmSpec spec, Corroboration gate) {
    this.spec = spec;
    this.gate = gate;
  }

  /**
   * A pact and what is known of the quiet around it.
   *
   * @param act what was agreed
   * @param talks out of which it came
   * @param at when it was made
   * @param atOnce whether it was quiet already when it was first told
   * @param ready when it has been quiet for long enough
   */
  private record Pact(Act act, Act talks, Instant at, boolean atOnce, Instant ready) {}

  @Override
  public List<Match> find(Scene scene) {
    List<Pact> pacts = pacts(scene);
    List<Match> matches = new ArrayList<>();
    for (Pact pact : pacts) {
      if (pact.atOnce() || !pact.ready().isAfter(scene.now())) {
        boolean again = pacts.stream().anyMatch(other -> isEarlier(other, pact, scene));
        matches.add(match(again ? Match.Move.EASING : Match.Move.ACT, pact, scene));
      }
    }
    scene.acts(spec.reopening()).stream()
        .filter(act -> isDone(act.incident()))
        .forEach(act -> matches.add(reopening(act, scene)));
    return matches;
  }

  @Override
  public List<Match> timers(Scene scene) {
    return pacts(scene).stream()
        .filter(pact -> !pact.atOnce() && pact.act().level().atLeast(gate))
        .map(pact -> match(Match.Move.TIMER, pact, scene))
        .toList();
  }

  private List<Pact> pacts(Scene scene) {
    List<Act> force = attested(scene.acts(spec.force()));
    List<Act> talks =
        attested(scene.acts(spec.talks())).stream()
            .filter(act -> scene.filter().bindsBoth(act.incident()))
            .toList();
    return scene.acts(spec.pact()).stream()
        .filter(act -> isDone(act.incident()))
        .flatMap(act -> Stream.ofNullable(pact(act, talks, force, scene)))
        .toList();
  }

  private List<Act> attested(List<Act> acts) {
    return acts.stream().filter(act -> act.level().atLeast(spec.settingGate())).toList();
  }

  /** Null where it did not come out of talks, or was broken. */
  private @Nullable Pact pact(Act act, List<Act> talks, List<Act> force, Scene scene) {
    Act setting = setting(act, talks, scene);
    Instant at = made(act.incident());
    boolean broken =
        force.stream()
            .filter(blow -> blow.incident().when().from().isAfter(at))
            .anyMatch(blow -> scene.filter().sides(blow.incident()).size() == 1);
    if (setting == null || broken) {
      return null;
    }
    Instant before = quietAfter(force.stream().filter(blow -> !isAfter(blow, at)), at);
    boolean atOnce = !before.isAfter(act.incident().firstReportedAt());
    return new Pact(act, setting, at, atOnce, atOnce ? before : quietAfter(force.stream(), at));
  }

  private static boolean isAfter(Act blow, Instant at) {
    return blow.incident().when().from().isAfter(at);
  }

  /** When it will have been quiet for long enough after these; at the pact where none is known. */
  private Instant quietAfter(Stream<Act> force, Instant at) {
    return force
        .map(blow -> blow.incident().when().to().plus(spec.quiet()))
        .max(Comparator.naturalOrder())
        .filter(ready -> ready.isAfter(at))
        .orElse(at);
  }

  private @Nullable Act setting(Act pact, List<Act> talks, Scene scene) {
    Act latest = null;
    for (Act met : talks) {
      boolean leads = met.precedes(pact) && met.gap(pact).compareTo(spec.talksWithin()) <= 0;
      if (leads && isOf(pact.incident(), met.incident(), scene)) {
        latest = met;
      }
    }
    return latest;
  }

  /** Whether those who met agreed it: both are named, or their host tells it. */
  private static boolean isOf(Incident pact, Incident talks, Scene scene) {
    return scene.filter().bindsBoth(pact) || pact.actor().id().equals(talks.actor().id());
  }

  private static Instant made(Incident pact) {
    boolean vague = pact.when().precision().compareTo(TimePrecision.DAY) >= 0;
    return vague ? pact.firstReportedAt() : pact.when().from();
  }

  private boolean isEarlier(Pact other, Pact pact, Scene scene) {
    return other.at().isBefore(pact.at())
        && other.act().level().atLeast(gate)
        && !other.ready().isAfter(scene.now());
  }

  /** What is only announced for later has not come: somebody must tell it once it is due. */
  private static boolean isDone(Incident act) {
    return act.origins().stream()
        .filter(Origin::affirms)
        .anyMatch(origin -> !origin.firstAt().isBefore(act.when().from()));
  }

  private Match match(Match.Move move, Pact pact, Scene scene) {
    List<Match.Part> parts =
        List.of(
            new Match.Part(1, CalmSpec.PACT, pact.act()),
            new Match.Part(2, CalmSpec.TALKS, pact.talks()));
    Instant at = move == Match.Move.TIMER ? pact.ready() : null;
    return match(move, parts, spec.calmed(), at, scene);
  }

  private Match reopening(Act act, Scene scene) {
    List<Match.Part> parts = List.of(new Match.Part(1, CalmSpec.REOPENING, act));
    return match(Match.Move.ACT, parts, spec.reopened(), null, scene);
  }

  private static Match match(
      Match.Move move, List<Match.Part> parts, Outcome outcome, @Nullable Instant at, Scene scene) {
    Match.Part first = parts.get(0);
    String name = first.role() + ":" + first.act().incident().id();
    return new Match(
        move,
        scene.sides(),
        List.of(name),
        false,
        parts,
        1,
        first.act().level(),
        outcome.severity(),
        outcome.wording(),
        at == null ? null : name,
        at);
  }
}
