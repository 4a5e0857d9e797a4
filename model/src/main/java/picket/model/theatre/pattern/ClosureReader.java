package picket.model.theatre.pattern;

import java.util.List;
import picket.model.theatre.Place;
import picket.model.theatre.Theatre;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code closures}. */
final class ClosureReader {
  private static final List<String> SHUT = Gaps.of(List.of("closure"));
  private static final List<String> SHOCKED = Gaps.of(List.of("closure", "clash"));
  private static final List<String> OPENED = Gaps.of(List.of("closure", "reopening"));

  private final ActReader acts;
  private final Scalar<String> place;

  ClosureReader(ActReader acts, Theatre theatre) {
    this.acts = acts;
    this.place = Scalar.oneOf("place", theatre.places().stream().map(Place::id).toList());
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("closures");
    ClosureSpec spec =
        new ClosureSpec(
            node.some("crossings", this::crossing),
            node.some("closure", acts::act),
            acts.act(node.child("reopening")),
            acts.act(node.child("clash")),
            shock(node.child("shock")),
            acts.outcome(node.child("closed"), SHUT),
            acts.outcome(node.child("shocked"), SHOCKED),
            node.all("still-closed-after", Scalar.DURATION),
            acts.outcome(node.child("still-closed"), SHUT),
            acts.outcome(node.child("reopened"), OPENED));
    node.noOtherKeys();
    return spec;
  }

  private ClosureSpec.Crossing crossing(YamlNode node) {
    ClosureSpec.Crossing crossing =
        new ClosureSpec.Crossing(node.get("id", place), node.all("also", place));
    node.noOtherKeys();
    return crossing;
  }

  private static ClosureSpec.Shock shock(YamlNode node) {
    ClosureSpec.Shock shock =
        new ClosureSpec.Shock(
            node.get("crossings", Scalar.within(Scalar.INTEGER, 2, 1000)),
            node.get("within", Scalar.DURATION),
            node.get("clash-within", Scalar.DURATION));
    node.noOtherKeys();
    return shock;
  }
}
