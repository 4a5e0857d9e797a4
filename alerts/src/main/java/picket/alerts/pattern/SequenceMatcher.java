package picket.alerts.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.theatre.pattern.Outcome;
import picket.model.theatre.pattern.SequenceSpec;

/**
 * Chains acts backwards: each binds the latest act that qualifies as its predecessor and is itself
 * the end of a chain.
 */
final class SequenceMatcher implements Matcher {
  /** Acts of one side this close are one night's work; any of them may stand for it. */
  private static final Duration NIGHT = Duration.ofHours(12);

  private final SequenceSpec spec;

  SequenceMatcher(SequenceSpec spec) {
    this.spec = spec;
  }

  @Override
  public List<Match> find(Scene scene) {
    List<Match> matches = new ArrayList<>();
    List<List<Match.Part>> chains =
        scene.acts(spec.steps().get(0).acts()).stream().map(act -> List.of(part(0, act))).toList();
    for (int n = 1; n < spec.steps().size(); n++) {
      chains = extend(chains, n, scene);
      Outcome outcome = spec.steps().get(n).outcome();
      if (outcome != null) {
        chains.forEach(chain -> matches.add(match(chain, outcome, scene)));
      }
    }
    return matches;
  }

  private List<List<Match.Part>> extend(List<List<Match.Part>> chains, int n, Scene scene) {
    SequenceSpec.Step step = spec.steps().get(n);
    List<Act> between = step.unless() == null ? List.of() : scene.acts(step.unless());
    List<List<Match.Part>> longer = new ArrayList<>();
    for (Act act : scene.acts(step.acts())) {
      List<Match.Part> chain = latest(chains, act, step);
      if (chain != null && between.stream().noneMatch(other -> lies(other, last(chain), act))) {
        List<Match.Part> next = new ArrayList<>(chain);
        next.add(part(n, act));
        longer.add(List.copyOf(next));
      }
    }
    return longer;
  }

  private Match.Part part(int n, Act act) {
    return new Match.Part(n + 1, spec.steps().get(n).role(), act);
  }

  private static Act last(List<Match.Part> chain) {
    return chain.get(chain.size() - 1).act();
  }

  private static @Nullable List<Match.Part> latest(
      List<List<Match.Part>> chains, Act act, SequenceSpec.Step step) {
    List<Match.Part> latest = null;
    for (List<Match.Part> chain : chains) {
      if (last(chain).precedes(act) && isWithin(last(chain), act, step.within())) {
        latest = latest == null ? chain : later(latest, chain);
      }
    }
    return latest;
  }

  /** The chain that ends later; of two that end with one night's work the better attested. */
  private static List<Match.Part> later(List<Match.Part> a, List<Match.Part> b) {
    if (a.size() > 1 && last(a).isOneWith(last(b), NIGHT)) {
      return Match.least(b).compareTo(Match.least(a)) >= 0 ? b : a;
    }
    return last(a).precedes(last(b)) ? b : a;
  }

  private static boolean isWithin(Act a, Act b, @Nullable Duration within) {
    return within == null || a.gap(b).compareTo(within) <= 0;
  }

  private static boolean lies(Act other, Act first, Act second) {
    return other.level().atLeast(Corroboration.C1)
        && !other.incident().id().equals(first.incident().id())
        && !other.incident().id().equals(second.incident().id())
        && first.precedes(other)
        && other.precedes(second);
  }

  private static Match match(List<Match.Part> chain, Outcome outcome, Scene scene) {
    return new Match(
        Match.Move.ACT,
        scene.sides(),
        List.of(),
        true,
        chain,
        chain.size(),
        Match.least(chain),
        outcome.severity(),
        outcome.wording(),
        null,
        null);
  }
}
