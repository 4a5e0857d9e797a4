package picket.enrich.grammar;

/**
 * What a word hangs on.
 *
 * @param head index of the governing word in the sentence; -1 where this word is the root
 * @param relation Universal Dependencies relation to the head
 */
public record Arc(int head, String relation) {}
