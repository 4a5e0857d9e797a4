package picket.model.theatre.pattern;

/**
 * What a match amounts to.
 *
 * @param severity 1 (note) to 5 (get up)
 * @param wording how it is told
 */
public record Outcome(int severity, Wording wording) {
  public Outcome {
    if (severity < 1 || severity > 5) {
      throw new IllegalArgumentException("severity must lie in 1..5, was " + severity);
    }
  }
}
