package picket.enrich.shelf;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A shelf that forgets when the process ends. Not thread-safe. */
public final class MemoryShelf<V> implements Shelf<V> {
  private final SortedMap<String, V> records = new TreeMap<>();

  @Override
  public @Nullable V get(String key) {
    return records.get(key);
  }

  @Override
  public void put(String key, V record) {
    records.put(key, record);
  }

  @Override
  public void remove(String key) {
    records.remove(key);
  }

  @Override
  public SortedMap<String, V> all() {
    return new TreeMap<>(records);
  }
}
