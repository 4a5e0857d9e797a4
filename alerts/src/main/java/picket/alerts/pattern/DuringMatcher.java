package picket.alerts.pattern;

import java.util.ArrayList;
import java.util.List;
import picket.model.theatre.pattern.DuringSpec;

/** Acts that fall into talks or mediation between the two sides, each for itself. */
final class DuringMatcher implements Matcher {
  private final DuringSpec spec;

  DuringMatcher(DuringSpec spec) {
    this.spec = spec;
  }

  @Override
  public List<Match> find(Scene scene) {
    TalksCalendar calendar = TalksCalendar.of(spec, scene);
    List<Act> acts = scene.acts(spec.acts());
    List<Match> matches = new ArrayList<>();
    for (Act act : acts) {
      Act talks = calendar.on(act.incident());
      if (talks != null) {
        matches.add(match(act, talks, oneWith(act, acts, scene), scene));
      }
    }
    return matches;
  }

  /** The acts of the same hand and the same night, itself among them. */
  private List<Act> oneWith(Act act, List<Act> acts, Scene scene) {
    String hand = scene.filter().hand(act.incident());
    return acts.stream()
        .filter(other -> hand.equals(scene.filter().hand(other.incident())))
        .filter(other -> act.isOneWith(other, spec.oneActWithin()))
        .toList();
  }

  private Match match(Act act, Act talks, List<Act> one, Scene scene) {
    return new Match(
        Match.Move.ACT,
        scene.sides(),
        one.stream().map(each -> DuringSpec.ACT + ":" + each.incident().id()).toList(),
        false,
        List.of(new Match.Part(1, DuringSpec.ACT, act), new Match.Part(2, DuringSpec.TALKS, talks)),
        1,
        act.level(),
        spec.outcome().severity(),
        spec.outcome().wording(),
        null,
        null);
  }
}
