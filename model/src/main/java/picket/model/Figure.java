package picket.model;

/**
 * How many people of one side were killed, injured, captured or displaced.
 *
 * @param side whom the number counts
 * @param measure what befell them
 * @param count the number
 */
public record Figure(VictimSide side, Measure measure, Count count) {}
