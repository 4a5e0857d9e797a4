package picket.enrich.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs opinions by key; of equal weights the first one given wins. Not thread-safe. */
final class Vote<T> {
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, T> firsts = new LinkedHashMap<>();

  void add(String key, T opinion, double weight) {
    firsts.putIfAbsent(key, opinion);
    weights.merge(key, weight, Double::sum);
  }

  @Nullable T winner() {
    String best = null;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (best == null || entry.getValue() > weights.getOrDefault(best, 0.0) + 1e-9) {
        best = entry.getKey();
      }
    }
    return best == null ? null : firsts.get(best);
  }
}
