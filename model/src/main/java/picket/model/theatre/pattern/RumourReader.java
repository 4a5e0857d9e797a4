package picket.model.theatre.pattern;

import java.util.List;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code rumour}. */
final class RumourReader {
  private static final Scalar<Integer> ARTICLES = Scalar.within(Scalar.INTEGER, 2, 100);
  private static final List<String> GAPS = Gaps.of(List.of(RumourSpec.RUMOUR));
  private final ActReader acts;

  RumourReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("rumour");
    YamlNode spread = node.child("spread-by");
    RumourSpec spec =
        new RumourSpec(
            node.some("acts", acts::act),
            spread.get("articles", ARTICLES),
            spread.get("within", Scalar.DURATION),
            node.get("dropped-after", Scalar.DURATION),
            acts.outcome(node.child("heard"), GAPS),
            acts.outcome(node.child("spread"), GAPS),
            acts.outcome(node.child("upheld"), GAPS),
            acts.outcome(node.child("dropped"), GAPS));
    spread.noOtherKeys();
    node.noOtherKeys();
    return spec;
  }
}
