package picket.enrich.origin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds tellings that may share text with another without comparing it with all of them
 * (locality-sensitive hashing).
 *
 * <p>Each two neighbouring components of a signature make a band; who shares no band with a telling
 * is not looked at. Of two texts whose signatures agree in a quarter of their components 997 in
 * 1000 pairs share one; of two that agree in two of a hundred, 3 in 100. The table is only asked by
 * key, so nothing depends on its order. Belongs to one thread.
 */
final class LikelyCopies {
  private final Map<Long, List<String>> byBand = new HashMap<>();
  private final Map<String, Telling> kept = new LinkedHashMap<>();

  /** Ids of the articles that share a band with a signature, sorted. */
  SortedSet<String> of(List<Integer> signature) {
    SortedSet<String> ids = new TreeSet<>();
    for (int band = 0; band < signature.size(); band++) {
      ids.addAll(byBand.getOrDefault(key(signature, band), List.of()));
    }
    return ids;
  }

  /** Remembers a telling in place of any other of its article. */
  void put(Telling telling) {
    Telling old = kept.put(telling.articleId(), telling);
    if (old != null) {
      unlist(old);
    }
    for (int band = 0; band < telling.signature().size(); band++) {
      byBand
          .computeIfAbsent(key(telling.signature(), band), key -> new ArrayList<>(1))
          .add(telling.articleId());
    }
  }

  /** Takes away what was seen before a time. */
  void forget(Instant before) {
    kept.values()
        .removeIf(
            telling -> {
              boolean old = telling.seenAt().isBefore(before);
              if (old) {
                unlist(telling);
              }
              return old;
            });
  }

  /** How many lists the table has; 0 where nothing is remembered. */
  int size() {
    return byBand.size();
  }

  private void unlist(Telling telling) {
    for (int band = 0; band < telling.signature().size(); band++) {
      byBand.computeIfPresent(
          key(telling.signature(), band),
          (key, ids) -> {
            ids.remove(telling.articleId());
            return ids.isEmpty() ? null : ids;
          });
    }
  }

  private static long key(List<Integer> signature, int band) {
    long next = signature.get((band + 1) % signature.size());
    long here = signature.get(band);
    return (here << Integer.SIZE) ^ (next & 0xffffffffL) ^ ((long) band << 25);
  }
}
