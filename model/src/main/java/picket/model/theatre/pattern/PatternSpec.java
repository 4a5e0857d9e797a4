package picket.model.theatre.pattern;

import picket.model.Corroboration;
import picket.model.theatre.Pattern;

/**
 * An escalation pattern.
 *
 * @param id its name, such as {@code retaliation-ladder}
 * @param code its short code, such as {@code P1}
 * @param version version of the rule
 * @param gate below it a match is a WATCH
 * @param binding how sides are bound to A and B
 * @param operator how its acts make it
 * @param withdrawn how it is told that an alert is taken back; {@code {told}} is what was told
 */
public record PatternSpec(
    String id,
    String code,
    int version,
    Corroboration gate,
    Binding binding,
    Operator operator,
    Wording withdrawn)
    implements Pattern {

  public PatternSpec {
    if (id.isBlank() || code.isBlank() || version < 1) {
      throw new IllegalArgumentException("a pattern needs an id, a code and a version from 1");
    }
  }
}
