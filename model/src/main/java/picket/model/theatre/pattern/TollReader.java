package picket.model.theatre.pattern;

import java.util.List;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code contested-toll}. */
final class TollReader {
  private static final Scalar<Integer> FACTOR = Scalar.within(Scalar.INTEGER, 2, 1000);
  private static final Scalar<Integer> PEOPLE = Scalar.within(Scalar.INTEGER, 1, 1_000_000);
  private static final List<String> GAPS = Gaps.of(List.of(TollSpec.ACT));
  private final ActReader acts;

  TollReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("contested-toll");
    TollSpec spec =
        new TollSpec(
            node.some("acts", acts::act),
            node.get("factor", FACTOR),
            node.get("difference", PEOPLE),
            acts.outcome(node.child("outcome"), GAPS));
    node.noOtherKeys();
    return spec;
  }
}
