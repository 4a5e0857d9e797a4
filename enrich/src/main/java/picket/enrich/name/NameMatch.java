package picket.enrich.name;

import java.util.List;

/**
 * A name found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param values what the name may mean, in the order in which they were added; at least one
 */
public record NameMatch<V>(int from, int to, List<V> values) {

  public NameMatch {
    values = List.copyOf(values);
  }
}
