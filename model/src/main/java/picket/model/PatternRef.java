package picket.model;

/**
 * The pattern behind an alert.
 *
 * @param id its name in the theatre's patterns, such as {@code retaliation-ladder}
 * @param code its short code, such as {@code P1}
 * @param version version of the rule set that raised it
 */
public record PatternRef(String id, String code, int version) {
  public PatternRef {
    Require.text(id, "PatternRef.id");
    Require.text(code, "PatternRef.code");
  }
}
