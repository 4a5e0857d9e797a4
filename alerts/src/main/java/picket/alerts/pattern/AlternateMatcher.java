package picket.alerts.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.theatre.pattern.AlternateSpec;
import picket.model.theatre.pattern.Outcome;

/**
 * Blows in turn, looked for backwards from each blow: each binds the latest of the other side that
 * can have led to it.
 *
 * <p>A level at a time, from the gate down: what is worse attested can carry on a watch, but adds
 * neither a blow nor a province to an alert.
 */
final class AlternateMatcher implements Matcher {
  private final AlternateSpec spec;
  private final Corroboration gate;

  AlternateMatcher(AlternateSpec spec, Corroboration gate) {
    this.spec = spec;
    this.gate = gate;
  }

  @Override
  public List<Match> find(Scene scene) {
    List<Blow> blows = Blow.of(scene.acts(spec.acts()), scene.filter());
    List<Match> matches = new ArrayList<>();
    Arrays.stream(Corroboration.values())
        .filter(gate::atLeast)
        .sorted(Comparator.reverseOrder())
        .forEach(level -> matches.addAll(find(attested(blows, level), scene)));
    return matches;
  }

  private static List<Blow> attested(List<Blow> blows, Corroboration level) {
    return blows.stream().filter(blow -> blow.act().level().atLeast(level)).toList();
  }

  /** The worst first, so that one article that completes several tells of it once. */
  private List<Match> find(List<Blow> blows, Scene scene) {
    List<Match> matches = new ArrayList<>();
    for (Blow latest : blows) {
      Exchange exchange = Exchange.before(latest, blows, spec);
      Outcome outcome = exchange == null ? null : outcome(exchange, scene);
      if (exchange != null && outcome != null) {
        matches.add(match(exchange, outcome, scene));
      }
    }
    matches.sort(Comparator.comparing(Match::severity).reversed());
    return matches;
  }

  private @Nullable Outcome outcome(Exchange exchange, Scene scene) {
    Reach reach = Reach.of(exchange.parts(), scene.filter());
    AlternateSpec.Wider wider = spec.wider();
    if (!reach.covers(spec.areas())) {
      return null;
    }
    return wider != null && reach.covers(wider.areas()) ? wider.outcome() : spec.outcome();
  }

  private Match match(Exchange exchange, Outcome outcome, Scene scene) {
    return new Match(
        Match.Move.ACT,
        scene.sides(),
        List.of(),
        true,
        exchange.parts(),
        spec.atLeast(),
        Match.least(exchange.parts()),
        outcome.severity(),
        outcome.wording(),
        null,
        null);
  }
}
