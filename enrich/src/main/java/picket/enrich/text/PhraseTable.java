package picket.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds phrases of a fixed list in a sentence, the longest first, by words in lower case. A hyphen
 * between words does not matter; a star within a phrase stands for up to three words of letters, so
 * that "sustained * injuries" needs no list of every injury.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
  private static final String ANY = "*";
  private static final int LONGEST_GAP = 3;
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /** A phrase that was found. */
  public record Hit<V>(int from, int to, V value) {}

  private record Entry<V>(List<String> words, V value) {}

  private final Map<String, List<Entry<V>>> byFirst = new TreeMap<>();

  /** Adds a phrase; words are parted by blanks. Must not be called while others search. */
  public void add(String phrase, V value) {
    List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).replace('-', ' ').split(" +"));
    List<Entry<V>> entries = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    entries.add(new Entry<>(words, value));
    entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  /** All phrases from left to right; a token belongs to one at most. */
  public List<Hit<V>> find(Sentence sentence) {
    List<String> words = lower(sentence);
    List<Hit<V>> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Hit<V> hit = at(words, i);
      if (hit != null) {
        hits.add(hit);
      }
      i = hit == null ? i + 1 : hit.to();
    }
    return hits;
  }

  private @org.jspecify.annotations.Nullable Hit<V> at(List<String> words, int from) {
    for (Entry<V> entry : byFirst.getOrDefault(words.get(from), List.of())) {
      int to = end(words, from, entry.words());
      if (to > 0) {
        return new Hit<>(from, to, entry.value());
      }
    }
    return null;
  }

  /** The end of the phrase that begins here, or -1 where it does not stand here. */
  private static int end(List<String> words, int from, List<String> phrase) {
    int i = from;
    for (int k = 0; k < phrase.size(); k++) {
      if (phrase.get(k).equals(ANY)) {
        return endAfterGap(words, i, phrase.subList(k + 1, phrase.size()));
      }
      i = afterHyphens(words, from, i);
      if (i >= words.size() || !words.get(i).equals(phrase.get(k))) {
        return -1;
      }
      i++;
    }
    return i;
  }

  private static int endAfterGap(List<String> words, int from, List<String> rest) {
    for (int gap = 0; gap <= LONGEST_GAP; gap++) {
      int to = end(words, from + gap, rest);
      if (to > 0) {
        return to;
      }
      if (from + gap >= words.size() || !LETTERS.matcher(words.get(from + gap)).matches()) {
        return -1;
      }
    }
    return -1;
  }

  private static int afterHyphens(List<String> words, int from, int at) {
    int i = at;
    while (i > from && i < words.size() && words.get(i).equals("-")) {
      i++;
    }
    return i;
  }

  private static List<String> lower(Sentence sentence) {
    return sentence.tokens().stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
  }
}
