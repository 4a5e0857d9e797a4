package picket.model.theatre.pattern;

import java.util.List;
import picket.model.Corroboration;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code calm}. */
final class CalmReader {
  private static final Scalar<Corroboration> GATE = Scalar.oneOf(Corroboration.class);
  private static final List<String> AGREED = Gaps.of(List.of(CalmSpec.PACT, CalmSpec.TALKS));
  private static final List<String> OPENED = Gaps.of(List.of(CalmSpec.REOPENING));
  private final ActReader acts;

  CalmReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("calm");
    CalmSpec spec =
        new CalmSpec(
            node.some("pact", acts::act),
            acts.act(node.child("talks")),
            node.get("talks-within", Scalar.DURATION),
            node.get("setting-gate", GATE),
            acts.act(node.child("force")),
            node.get("quiet", Scalar.DURATION),
            node.list("reopening", acts::act),
            acts.outcome(node.child("calmed"), AGREED),
            acts.outcome(node.child("reopened"), OPENED));
    node.noOtherKeys();
    return spec;
  }
}
