package picket.enrich.figure;

import picket.model.Count;
import picket.model.Measure;
import picket.model.VictimSide;

/**
 * What befell so many people, as one sentence says it.
 *
 * @param sentence index of the sentence
 * @param at token of the verb or noun that says what befell them
 * @param group first token of the number
 * @param measure what befell them
 * @param side whom
 * @param count how many
 * @param category what they are as a target, empty where it is not told
 * @param extent whether they are all of those, some of them, or all that were counted so far
 * @param own whether they belong to whoever tells it: "lost nine men", "23 of its soldiers"
 */
public record Casualty(
    int sentence,
    int at,
    int group,
    Measure measure,
    VictimSide side,
    Count count,
    String category,
    Extent extent,
    boolean own) {

  /** How a number stands to the others of its sentence. */
  public enum Extent {
    WHOLE,
    /** Part of a number told before: "including three children". */
    PART,
    /** All who were counted until now: "the toll rose to nine". */
    TOLL
  }

  /** Whether they are part of a number told before. */
  public boolean part() {
    return extent == Extent.PART;
  }
}
