package picket.model.theatre.pattern;

import java.util.List;
import picket.model.Corroboration;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code during}. */
final class DuringReader {
  private static final Scalar<Corroboration> GATE = Scalar.oneOf(Corroboration.class);
  private static final List<String> GAPS = Gaps.of(List.of(DuringSpec.ACT, DuringSpec.TALKS));
  private final ActReader acts;

  DuringReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("during");
    YamlNode mediation = node.findChild("mediation");
    DuringSpec spec =
        new DuringSpec(
            node.some("acts", acts::act),
            node.get("one-act-within", Scalar.DURATION),
            node.get("setting-gate", GATE),
            talks(node.child("talks")),
            mediation == null ? null : acts.act(mediation),
            acts.outcome(node.child("outcome"), GAPS));
    node.noOtherKeys();
    return spec;
  }

  private DuringSpec.Talks talks(YamlNode node) {
    DuringSpec.Talks talks =
        new DuringSpec.Talks(
            acts.act(node.child("what")),
            node.get("before", Scalar.DURATION),
            node.get("after", Scalar.DURATION));
    node.noOtherKeys();
    return talks;
  }
}
