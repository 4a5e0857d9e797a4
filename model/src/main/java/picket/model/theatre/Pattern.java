package picket.model.theatre;

import picket.model.Corroboration;

/**
 * An escalation pattern as declared in {@code patterns.yaml}.
 *
 * <p>The operators are the permitted types; the engine in {@code alerts} runs them.
 */
public interface Pattern {

  /** Its name, such as {@code retaliation-ladder}. */
  String id();

  /** Its short code, such as {@code P1}. */
  String code();

  /** Version of the rule. */
  int version();

  /** Below it a match is a WATCH. */
  Corroboration gate();
}
