package picket.enrich.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signatures that tell how much of their text two articles share (Broder's MinHash).
 *
 * <p>The share of equal components estimates the Jaccard similarity of the two sets of word
 * triples, with a standard error of at most 0.06. Letter case, punctuation and white space do not
 * matter. The seeds are fixed: the same text has the same signature on every machine.
 */
public final class MinHash {
  /** Components of a signature. */
  public static final int SIZE = 72;

  private static final int SHINGLE = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final long[] SEEDS = seeds();

  private MinHash() {}

  /** The signature of a text; empty where the text has no words. */
  public static List<Integer> signature(String text) {
    List<Long> words = words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int start = 0; start <= Math.max(0, words.size() - SHINGLE); start++) {
      lower(least, shingle(words, start));
    }
    return Arrays.stream(least).boxed().toList();
  }

  /** Estimated share of common text, 0..1; 0 where one has no signature. */
  public static double similarity(List<Integer> a, List<Integer> b) {
    if (a.isEmpty() || a.size() != b.size()) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).equals(b.get(i))) {
        equal++;
      }
    }
    return (double) equal / a.size();
  }

  private static List<Long> words(String text) {
    List<Long> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher matcher = WORD.matcher(lower);
    while (matcher.find()) {
      words.add(fnv(lower, matcher.start(), matcher.end()));
    }
    return words;
  }

  private static long shingle(List<Long> words, int start) {
    long hash = 0;
    for (int i = start; i < Math.min(words.size(), start + SHINGLE); i++) {
      hash = mix(hash * 31 + words.get(i));
    }
    return hash;
  }

  private static void lower(int[] least, long shingle) {
    for (int i = 0; i < SIZE; i++) {
      int hash = (int) (mix(shingle ^ SEEDS[i]) >>> 32);
      if (hash < least[i]) {
        least[i] = hash;
      }
    }
  }

  /** 64-bit FNV-1a over UTF-16 units. */
  private static long fnv(String text, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finisher of SplitMix64. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static long[] seeds() {
    long[] seeds = new long[SIZE];
    for (int i = 0; i < SIZE; i++) {
      seeds[i] = mix((i + 1) * 0x9e3779b97f4a7c15L);
    }
    return seeds;
  }
}
