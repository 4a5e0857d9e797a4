package picket.alerts.pattern;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picket.model.Corroboration;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.theatre.pattern.DepthSpec;

/** Strikes on a capital city, and those deeper than any before them. */
final class DepthMatcher implements Matcher {
  private final DepthSpec spec;

  DepthMatcher(DepthSpec spec) {
    this.spec = spec;
  }

  @Override
  public List<Match> find(Scene scene) {
    List<Act> strikes =
        scene.acts(spec.acts()).stream()
            .filter(act -> act.level().atLeast(Corroboration.C1))
            .toList();
    List<Act> records =
        strikes.stream()
            .filter(act -> act.level().atLeast(spec.watchFrom()))
            .filter(act -> isInCapital(act, scene) || isDeepest(act, strikes, scene))
            .toList();
    return records.stream().map(act -> match(act, records, scene)).toList();
  }

  private static Stream<PlaceRef> ground(Act act, Scene scene) {
    return scene.filter().ground(act.incident(), scene.b());
  }

  private static boolean isInCapital(Act act, Scene scene) {
    return ground(act, scene).anyMatch(scene.filter()::isInCapital);
  }

  private boolean isDeepest(Act act, List<Act> strikes, Scene scene) {
    double record =
        strikes.stream()
            .filter(other -> !other.incident().id().equals(act.incident().id()))
            .filter(other -> other.precedes(act) && other.gap(act).compareTo(spec.record()) <= 0)
            .mapToDouble(other -> depthKm(other, scene))
            .reduce(scene.filter().depthRecordKm(), Math::max);
    return depthKm(act, scene) > record;
  }

  /** Of the deepest place that is known well enough; 0 where there is none. */
  private static double depthKm(Act act, Scene scene) {
    return ground(act, scene)
        .filter(place -> place.precision().compareTo(Precision.ADM2) <= 0)
        .map(PlaceRef::borderKm)
        .filter(Objects::nonNull)
        .mapToDouble(km -> km)
        .max()
        .orElse(0);
  }

  private Match match(Act act, List<Act> records, Scene scene) {
    return new Match(
        Match.Move.ACT,
        scene.sides(),
        records.stream()
            .filter(other -> act.isOneWith(other, spec.oneActWithin()))
            .map(other -> DepthSpec.STRIKE + ":" + other.incident().id())
            .toList(),
        false,
        List.of(new Match.Part(1, DepthSpec.STRIKE, act)),
        1,
        act.level(),
        spec.outcome().severity(),
        spec.outcome().wording(),
        null,
        null);
  }
}
