package picket.alerts.pattern;

import java.util.List;
import java.util.stream.Stream;

/**
 * An act of force, laid to a side. A clash whose beginner is in dispute is a blow of either side.
 *
 * @param act the act, as well as it is attested of this side
 * @param side id of the side
 */
record Blow(Act act, String side) {

  /** The blows that acts of a scene are. */
  static List<Blow> of(List<Act> acts, ActFilter filter) {
    return acts.stream().flatMap(act -> of(act, filter)).toList();
  }

  private static Stream<Blow> of(Act act, ActFilter filter) {
    return filter.sides(act.incident()).stream()
        .map(side -> new Blow(new Act(act.incident(), filter.level(side, act.incident())), side));
  }

  boolean isOf(String incidentId) {
    return act.incident().id().equals(incidentId);
  }
}
