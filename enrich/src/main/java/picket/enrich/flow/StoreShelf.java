package picket.enrich.flow;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import picket.enrich.shelf.Shelf;

/**
 * One theatre's part of a state store, read once and kept in the heap; writes go through.
 *
 * <p>Linking looks at every open case for each article: reading them as JSON each time would cost
 * more than all the rest.
 */
final class StoreShelf<V> implements Shelf<V> {
  private final KeyValueStore<String, V> store;
  private final String prefix;
  private final SortedMap<String, V> records = new TreeMap<>();

  StoreShelf(KeyValueStore<String, V> store, String theatre) {
    this.store = store;
    this.prefix = theatre + TheatrePartitioner.SLASH;
    try (KeyValueIterator<String, V> all = store.all()) {
      while (all.hasNext()) {
        KeyValue<String, V> entry = all.next();
        if (entry.key.startsWith(prefix)) {
          records.put(entry.key.substring(prefix.length()), entry.value);
        }
      }
    }
  }

  @Override
  public @Nullable V get(String key) {
    return records.get(key);
  }

  @Override
  public void put(String key, V record) {
    store.put(prefix + key, record);
    records.put(key, record);
  }

  @Override
  public void remove(String key) {
    if (records.remove(key) != null) {
      store.delete(prefix + key);
    }
  }

  @Override
  public SortedMap<String, V> all() {
    return new TreeMap<>(records);
  }
}
