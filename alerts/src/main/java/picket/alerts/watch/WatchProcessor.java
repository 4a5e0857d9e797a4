package picket.alerts.watch;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import picket.alerts.pattern.PatternEngine;
import picket.alerts.pattern.WatchState;
import picket.model.Alert;
import picket.model.Happening;
import picket.model.json.CloudEvents;
import picket.model.theatre.Theatre;

/** Runs the engine over happenings and keeps its state. One task, one thread. */
final class WatchProcessor extends ContextualProcessor<String, Happening, String, Alert> {
  private static final String TYPE = "picket.alert.v1";
  private final SortedMap<String, PatternEngine> engines = new TreeMap<>();
  private final SortedMap<String, WatchState> states = new TreeMap<>();

  WatchProcessor(List<Theatre> theatres) {
    theatres.forEach(theatre -> engines.put(theatre.id(), new PatternEngine(theatre)));
  }

  @Override
  public void process(Record<String, Happening> entry) {
    String theatre = entry.value().theatre();
    PatternEngine engine = engines.get(theatre);
    if (engine == null) {
      return;
    }
    StateShelf shelf = shelf(theatre);
    WatchState before = state(theatre, shelf);
    PatternEngine.Told told = engine.apply(before, entry.value());
    shelf.put(before, told.state());
    states.put(theatre, told.state());
    told.alerts().forEach(this::forward);
  }

  /** The state in memory; the stores are read once, when the task starts or starts again. */
  private WatchState state(String theatre, StateShelf shelf) {
    @Nullable WatchState known = states.get(theatre);
    return known != null ? known : shelf.get();
  }

  private StateShelf shelf(String theatre) {
    return new StateShelf(
        theatre,
        context().getStateStore(WatchTopology.HEADS),
        context().getStateStore(WatchTopology.INCIDENTS));
  }

  private void forward(Alert alert) {
    String source = "/picket/" + alert.theatre() + "/watch";
    context()
        .forward(
            new Record<>(
                alert.id(),
                alert,
                alert.emittedAt().toEpochMilli(),
                CloudEvents.headers(alert.envelope(), TYPE, source, alert.emittedAt())));
  }
}
