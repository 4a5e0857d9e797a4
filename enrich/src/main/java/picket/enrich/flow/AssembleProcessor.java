package picket.enrich.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import picket.enrich.assemble.Assembler;
import picket.enrich.assemble.Assembly;
import picket.enrich.assemble.Memory;
import picket.enrich.shelf.Shelf;
import picket.model.EnrichedArticle;
import picket.model.Envelope;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.Observed;
import picket.model.Reading;
import picket.model.Situation;
import picket.model.Tick;
import picket.model.json.CloudEvents;
import picket.model.theatre.Theatre;

/** Runs the assemblers of the theatres whose readings this task is given. */
final class AssembleProcessor extends ContextualProcessor<String, Observed, String, Object> {
  private static final String INCIDENT = "picket.incident.v1";
  private static final String SITUATION = "picket.situation.v1";
  private static final String ARTICLE = "picket.enriched.v1";

  private final SortedMap<String, Theatre> theatres = new TreeMap<>();
  private final SortedMap<String, Assembler> assemblers = new TreeMap<>();
  private final @Nullable Duration tickEvery;

  AssembleProcessor(List<Theatre> theatres, @Nullable Duration tickEvery) {
    theatres.forEach(theatre -> this.theatres.put(theatre.id(), theatre));
    this.tickEvery = tickEvery;
  }

  @Override
  public void init(ProcessorContext<String, Object> context) {
    super.init(context);
    for (Theatre theatre : theatres.values()) {
      if (!shelf(AssembleTopology.CLOCK, theatre.id()).all().isEmpty()) {
        assembler(theatre.id());
      }
    }
    if (tickEvery != null) {
      context.schedule(tickEvery, PunctuationType.WALL_CLOCK_TIME, this::tick);
    }
  }

  @Override
  public void process(Record<String, Observed> entry) {
    Assembly assembly = assembler(entry.value().theatre()).accept(entry.value());
    long at = assembly.tick().at().toEpochMilli();
    for (Happening happening : assembly.happenings()) {
      forward(new Record<>(happening.theatre(), happening, at), AssembleTopology.HAPPENINGS);
    }
    for (Incident incident : assembly.incidents()) {
      view(
          incident.id(),
          incident,
          incident.envelope(),
          INCIDENT,
          assembly.tick(),
          AssembleTopology.INCIDENTS);
    }
    for (Situation situation : assembly.situations()) {
      view(
          situation.id(),
          situation,
          situation.envelope(),
          SITUATION,
          assembly.tick(),
          AssembleTopology.SITUATIONS);
    }
    EnrichedArticle article = assembly.article();
    if (article != null) {
      Reading reading = article.reading();
      view(
          reading.article().id(),
          article,
          reading.envelope(),
          ARTICLE,
          assembly.tick(),
          AssembleTopology.ENRICHED);
    }
  }

  /** Public records say in headers what they are. */
  private void view(
      String key, Object value, Envelope envelope, String type, Tick tick, String view) {
    String source = "/picket/" + tick.theatre() + "/assemble";
    Headers headers = CloudEvents.headers(envelope, type, source, tick.at());
    forward(new Record<>(key, value, tick.at().toEpochMilli(), headers), view);
  }

  private void forward(Record<String, Object> entry, String child) {
    context().forward(entry, child);
  }

  private void tick(long now) {
    Instant at = Instant.ofEpochMilli(now);
    assemblers
        .keySet()
        .forEach(theatre -> process(new Record<>(theatre, new Tick(theatre, at), now)));
  }

  private Assembler assembler(String id) {
    Assembler assembler = assemblers.get(id);
    if (assembler == null) {
      Theatre theatre = theatres.get(id);
      if (theatre == null) {
        throw new IllegalArgumentException("no theatre " + id + "; known are " + theatres.keySet());
      }
      assembler = new Assembler(theatre, memory(id));
      assemblers.put(id, assembler);
    }
    return assembler;
  }

  private Memory memory(String theatre) {
    return new Memory(
        shelf(AssembleTopology.CLOCK, theatre),
        shelf(AssembleTopology.TELLINGS, theatre),
        shelf(AssembleTopology.CASES, theatre),
        shelf(AssembleTopology.STATES, theatre));
  }

  private <V> Shelf<V> shelf(String store, String theatre) {
    return new StoreShelf<>(context().getStateStore(store), theatre);
  }
}
