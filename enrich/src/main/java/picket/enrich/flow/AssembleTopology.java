package picket.enrich.flow;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import picket.enrich.incident.CaseFile;
import picket.enrich.origin.Telling;
import picket.model.EnrichedArticle;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.Observed;
import picket.model.Situation;
import picket.model.Tick;
import picket.model.Topics;
import picket.model.json.RecordSerde;
import picket.model.theatre.Theatre;

/**
 * Readings in, the log of each theatre and the public views out.
 *
 * <pre>
 * readings --assemble--> happenings      key: theatre; ticks, incidents, situations in their order
 *                    |-> enriched        key: article id
 *                    |-> incidents       key: incident id
 *                    '-> situations      key: situation id
 * </pre>
 *
 * <p>Builds a graph and nothing else. The state of a theatre is a few weeks of signatures and open
 * incidents; it stands in memory and in changelogs.
 */
public final class AssembleTopology {
  static final String ASSEMBLE = "assemble";
  static final String CLOCK = "clock";
  static final String TELLINGS = "tellings";
  static final String CASES = "cases";
  static final String STATES = "states";
  static final String HAPPENINGS = "happenings";
  static final String ENRICHED = "enriched";
  static final String INCIDENTS = "incidents";
  static final String SITUATIONS = "situations";

  private final List<Theatre> theatres;
  private final @Nullable Duration tickEvery;

  /**
   * Assembles the given theatres.
   *
   * @param tickEvery how often the machine's clock gives a tick; null where ticks come from
   *     outside, as in a replay
   */
  public AssembleTopology(List<Theatre> theatres, @Nullable Duration tickEvery) {
    this.theatres = List.copyOf(theatres);
    this.tickEvery = tickEvery;
  }

  public Topology build() {
    Topology topology = new Topology();
    topology.addSource(
        "readings",
        new StringDeserializer(),
        RecordSerde.of(Observed.class).deserializer(),
        Topics.READINGS);
    topology.addProcessor(ASSEMBLE, () -> new AssembleProcessor(theatres, tickEvery), "readings");
    topology.addStateStore(store(CLOCK, RecordSerde.of(Tick.class)), ASSEMBLE);
    topology.addStateStore(store(TELLINGS, RecordSerde.of(Telling.class)), ASSEMBLE);
    topology.addStateStore(store(CASES, RecordSerde.of(CaseFile.class)), ASSEMBLE);
    topology.addStateStore(store(STATES, RecordSerde.of(Situation.class)), ASSEMBLE);
    topology.addSink(
        HAPPENINGS,
        Topics.HAPPENINGS,
        new StringSerializer(),
        RecordSerde.of(Happening.class).serializer(),
        new TheatrePartitioner<>(),
        ASSEMBLE);
    view(topology, ENRICHED, Topics.ENRICHED, RecordSerde.of(EnrichedArticle.class));
    view(topology, INCIDENTS, Topics.INCIDENTS, RecordSerde.of(Incident.class));
    view(topology, SITUATIONS, Topics.SITUATIONS, RecordSerde.of(Situation.class));
    return topology;
  }

  private static <V> void view(Topology topology, String name, String topic, Serde<V> serde) {
    topology.addSink(name, topic, new StringSerializer(), serde.serializer(), ASSEMBLE);
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> serde) {
    return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), serde)
        .withCachingDisabled();
  }
}
