package picket.model.theatre.pattern;

import java.util.ArrayList;
import java.util.List;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code sequence}, a list of steps. */
final class SequenceReader {
  private final ActReader acts;

  SequenceReader(ActReader acts) {
    this.acts = acts;
  }

  Operator read(YamlNode pattern) {
    List<String> roles = new ArrayList<>();
    return new SequenceSpec(pattern.some("sequence", node -> step(node, roles)));
  }

  /** A step may speak of itself and of those before it. */
  private SequenceSpec.Step step(YamlNode node, List<String> roles) {
    String role = node.get("role", Scalar.TEXT);
    boolean first = roles.isEmpty();
    roles.add(role);
    YamlNode unless = node.findChild("unless-between");
    YamlNode outcome = node.findChild("outcome");
    SequenceSpec.Step step =
        new SequenceSpec.Step(
            role,
            node.some("acts", acts::act),
            first ? null : node.get("within", Scalar.DURATION),
            unless == null ? null : acts.act(unless),
            outcome == null ? null : acts.outcome(outcome, Gaps.of(roles)));
    node.noOtherKeys();
    return step;
  }
}
