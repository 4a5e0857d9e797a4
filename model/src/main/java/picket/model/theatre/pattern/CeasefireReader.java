package picket.model.theatre.pattern;

import java.util.List;
import picket.model.Corroboration;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code ceasefire}. */
final class CeasefireReader {
  private static final Scalar<Corroboration> GATE = Scalar.oneOf(Corroboration.class);
  private final ActReader acts;

  CeasefireReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    YamlNode node = pattern.child("ceasefire");
    CeasefireSpec spec =
        new CeasefireSpec(
            acts.act(node.child("ceasefire")),
            node.get("setting-gate", GATE),
            acts.act(node.child("violation")),
            node.get("one-act-within", Scalar.DURATION),
            node.some("collapse", acts::act),
            acts.outcome(node.child("violated"), Gaps.of(List.of("violation", "ceasefire"))),
            acts.outcome(node.child("collapsed"), Gaps.of(List.of("collapse", "ceasefire"))),
            acts.outcome(node.child("expired"), Gaps.of(List.of("ceasefire"))),
            acts.outcome(node.child("extended"), Gaps.of(List.of("extension"))));
    node.noOtherKeys();
    return spec;
  }
}
