package picket.model.theatre.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.pattern.AlternateSpec.AreaLevel;
import picket.model.theatre.pattern.AlternateSpec.Areas;
import picket.model.theatre.pattern.AlternateSpec.Wider;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code alternate}. */
final class AlternateReader {
  private static final Scalar<Integer> ACTS = Scalar.within(Scalar.INTEGER, 2, 100);
  private static final Scalar<Integer> COUNT = Scalar.within(Scalar.INTEGER, 1, 1000);
  private static final Scalar<AreaLevel> LEVEL = Scalar.oneOf(AreaLevel.class);
  private final ActReader acts;

  AlternateReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("alternate");
    int atLeast = node.get("at-least", ACTS);
    List<String> gaps = gaps(atLeast);
    AlternateSpec spec =
        new AlternateSpec(
            node.some("acts", acts::act),
            atLeast,
            node.get("within", Scalar.DURATION),
            node.get("one-act-within", Scalar.DURATION),
            areas(node.child("areas")),
            acts.outcome(node.child("outcome"), gaps),
            wider(node.findChild("wider"), gaps));
    node.noOtherKeys();
    return spec;
  }

  /** Between two acts stands no third that could be told. */
  private static List<String> gaps(int atLeast) {
    return atLeast > 2
        ? Gaps.of(List.of(AlternateSpec.OPENING, AlternateSpec.ANSWER, AlternateSpec.LATEST))
        : Gaps.of(List.of(AlternateSpec.OPENING, AlternateSpec.LATEST));
  }

  private @Nullable Wider wider(@Nullable YamlNode node, List<String> gaps) {
    if (node == null) {
      return null;
    }
    Wider wider = new Wider(areas(node.child("areas")), acts.outcome(node.child("outcome"), gaps));
    node.noOtherKeys();
    return wider;
  }

  private static Areas areas(YamlNode node) {
    Areas areas = new Areas(node.get("level", LEVEL), node.get("at-least", COUNT));
    node.noOtherKeys();
    return areas;
  }
}
