package picket.model.theatre.pattern;

import java.util.List;
import picket.model.IncidentType;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code count}. */
final class CountReader {
  private static final Scalar<Integer> ACTS = Scalar.within(Scalar.INTEGER, 1, 100);
  private static final Scalar<CountSpec.Counted> WHAT = Scalar.oneOf(CountSpec.Counted.class);
  private static final Scalar<IncidentType> TYPE = Scalar.oneOf(IncidentType.class);
  private static final List<String> GAPS = Gaps.of(List.of(CountSpec.EARLIER, CountSpec.LATEST));
  private final ActReader acts;

  CountReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("count");
    CountSpec spec =
        new CountSpec(
            node.some("acts", acts::act),
            node.get("what", WHAT),
            node.get("at-least", ACTS),
            node.get("within", Scalar.DURATION),
            node.all("among", TYPE),
            acts.outcome(node.child("outcome"), GAPS));
    node.noOtherKeys();
    return spec;
  }
}
