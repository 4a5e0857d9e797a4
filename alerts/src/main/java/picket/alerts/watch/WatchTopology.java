package picket.alerts.watch;

import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import picket.model.Alert;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.Topics;
import picket.model.json.RecordSerde;
import picket.model.theatre.Theatre;

/**
 * Adds the watcher to a topology.
 *
 * <pre>
 * happenings --watch--> alerts
 *                |
 *      watch-heads, watch-incidents   (stores)
 * </pre>
 *
 * <p>The alerts that node {@value #WATCH} forwards carry alert id, log time and CloudEvents
 * headers; further nodes of the same application, such as routing, take it as their parent.
 */
public final class WatchTopology {

  /** Name of the source node. */
  public static final String HAPPENINGS = "happenings";

  /** Name of the node that forwards alerts. */
  public static final String WATCH = "watch";

  /** Name of the sink node of topic alerts. */
  public static final String ALERTS = "alerts";

  static final String HEADS = "watch-heads";
  static final String INCIDENTS = "watch-incidents";

  private WatchTopology() {}

  /**
   * Adds source, watcher, its stores and the sink.
   *
   * @param theatres whose patterns are to be watched; happenings of others are passed over
   */
  public static void add(Topology topology, List<Theatre> theatres) {
    List<Theatre> watched = List.copyOf(theatres);
    ProcessorSupplier<String, Happening, String, Alert> supplier =
        () -> new WatchProcessor(watched);
    topology
        .addSource(
            HAPPENINGS,
            Serdes.String().deserializer(),
            RecordSerde.of(Happening.class).deserializer(),
            Topics.HAPPENINGS)
        .addProcessor(WATCH, supplier, HAPPENINGS)
        .addStateStore(store(HEADS, RecordSerde.of(Head.class)), WATCH)
        .addStateStore(store(INCIDENTS, RecordSerde.of(Incident.class)), WATCH)
        .addSink(
            ALERTS,
            Topics.ALERTS,
            Serdes.String().serializer(),
            RecordSerde.of(Alert.class).serializer(),
            WATCH);
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), values);
  }
}
