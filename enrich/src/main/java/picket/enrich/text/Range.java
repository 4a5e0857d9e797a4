package picket.enrich.text;

/**
 * Some tokens of one sentence, one after the other.
 *
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index after the last token
 */
public record Range(int sentence, int from, int to) {

  public boolean overlaps(Range other) {
    return sentence == other.sentence && from < other.to && other.from < to;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
