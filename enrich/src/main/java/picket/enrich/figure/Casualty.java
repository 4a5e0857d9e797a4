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
 * @param part whether they are part of a number told before ("including three children")
 */
public record Casualty(
    int sentence,
    int at,
    int group,
    Measure measure,
    VictimSide side,
    Count count,
    String category,
    boolean part) {}
