package picket.ingest.polite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Something for each host; beyond 10,000 hosts the one longest unused is forgotten. Thread-safe.
 *
 * @param <V> what is kept
 */
final class RecentHosts<V> {
  private static final int MOST = 10_000;

  private final Supplier<V> first;
  private final Map<String, V> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param first makes what is kept for a host that is new
   */
  RecentHosts(Supplier<V> first) {
    this.first = first;
  }

  synchronized V of(String host) {
    return kept.computeIfAbsent(host, unknown -> first.get());
  }
}
