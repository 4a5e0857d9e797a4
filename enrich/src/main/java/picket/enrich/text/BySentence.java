package picket.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was found in an article, by sentence, so that nobody looks through all of it for each one.
 *
 * @param <T> what was found
 */
public final class BySentence<T> {
  private final SortedMap<Integer, List<T>> bySentence = new TreeMap<>();

  /**
   * Parts what was found.
   *
   * @param range where each stands
   */
  public BySentence(List<T> all, Function<T, Range> range) {
    for (T one : all) {
      bySentence
          .computeIfAbsent(range.apply(one).sentence(), sentence -> new ArrayList<>())
          .add(one);
    }
  }

  /** What stands in the sentence of this index, in the order found. */
  public List<T> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }
}
