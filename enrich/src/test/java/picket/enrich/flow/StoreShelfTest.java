package picket.enrich.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.NOON;
import static picket.enrich.Sample.reading;
import static picket.enrich.Sample.report;

import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picket.enrich.Sample;
import picket.enrich.assemble.Assembler;
import picket.enrich.assemble.Memory;
import picket.enrich.incident.CaseFile;
import picket.enrich.origin.Telling;
import picket.enrich.shelf.Shelf;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Report;
import picket.model.Situation;
import picket.model.Tick;
import picket.model.json.RecordSerde;

class StoreShelfTest {
  private static final Report CLASH = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);
  private KeyValueStore<String, Tick> clock;
  private KeyValueStore<String, Telling> tellings;
  private KeyValueStore<String, CaseFile> cases;
  private KeyValueStore<String, Situation> states;

  @BeforeEach
  void open() {
    clock = store("clock", Tick.class);
    tellings = store("tellings", Telling.class);
    cases = store("cases", CaseFile.class);
    states = store("states", Situation.class);
  }

  @Test
  void theatresDoNotSeeEachOther() {
    Shelf<Tick> ours = new StoreShelf<>(clock, "no-se");
    ours.put("now", new Tick("no-se", NOON));

    assertThat(new StoreShelf<>(clock, "no-see").all()).isEmpty();
    assertThat(new StoreShelf<>(clock, "no-se").get("now")).isEqualTo(new Tick("no-se", NOON));
  }

  @Test
  void removedIsGoneFromTheStoreToo() {
    Shelf<Tick> shelf = new StoreShelf<>(clock, "no-se");
    shelf.put("now", new Tick("no-se", NOON));
    shelf.remove("now");

    assertThat(clock.get("no-se/now")).isNull();
  }

  @Test
  void assemblerGoesOnFromTheStoresAsIfNothingHadHappened() {
    Assembler whole = new Assembler(Sample.theatre(), Memory.inHeap());
    whole.accept(reading("a", "norradio", 0, CLASH));
    List<Incident> expected = whole.accept(reading("b", "sudradio", 9, CLASH)).incidents();

    new Assembler(Sample.theatre(), memory()).accept(reading("a", "norradio", 0, CLASH));
    Assembler restarted = new Assembler(Sample.theatre(), memory());

    assertThat(restarted.accept(reading("b", "sudradio", 9, CLASH)).incidents())
        .isEqualTo(expected);
  }

  private Memory memory() {
    return new Memory(
        new StoreShelf<>(clock, "no-se"),
        new StoreShelf<>(tellings, "no-se"),
        new StoreShelf<>(cases, "no-se"),
        new StoreShelf<>(states, "no-se"));
  }

  private static <V> KeyValueStore<String, V> store(String name, Class<V> type) {
    MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    KeyValueStore<String, V> store =
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(name), Serdes.String(), RecordSerde.of(type))
            .withLoggingDisabled()
            .withCachingDisabled()
            .build();
    store.init(context.getStateStoreContext(), store);
    return store;
  }
}
