package picket.enrich.shelf;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Records under keys, sorted by key. Belongs to one thread.
 *
 * @param <V> type of the records, immutable
 */
public interface Shelf<V> {

  /** The record under a key, or null. */
  @Nullable V get(String key);

  /** Puts a record in place of any other under its key. */
  void put(String key, V record);

  /** Takes a record away, if it is there. */
  void remove(String key);

  /** All records as they are now; a copy, so that the shelf may change meanwhile. */
  SortedMap<String, V> all();
}
