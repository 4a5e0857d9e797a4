package picket.model.theatre.pattern;

import java.util.List;
import picket.model.Corroboration;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code deepest}. */
final class DepthReader {
  private static final Scalar<Corroboration> LEVEL = Scalar.oneOf(Corroboration.class);
  private static final List<String> GAPS = Gaps.of(List.of(DepthSpec.STRIKE));
  private final ActReader acts;

  DepthReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("deepest");
    DepthSpec spec =
        new DepthSpec(
            node.some("acts", acts::act),
            node.get("of-the-last", Scalar.DURATION),
            node.get("watch-from", LEVEL),
            node.get("one-act-within", Scalar.DURATION),
            acts.outcome(node.child("outcome"), GAPS));
    node.noOtherKeys();
    return spec;
  }
}
