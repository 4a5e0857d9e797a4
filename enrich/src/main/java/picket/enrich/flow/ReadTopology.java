package picket.enrich.flow;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import picket.model.Article;
import picket.model.Observed;
import picket.model.Reading;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/**
 * Articles in, readings out.
 *
 * <pre>
 * articles --read--> readings        key: theatre / article id, partitioned by theatre
 * </pre>
 *
 * <p>Builds a graph and nothing else. Stateless: any number of instances may share the articles.
 */
public final class ReadTopology {
  private final Function<Article, List<Reading>> reader;

  /**
   * Reads with the given reader.
   *
   * @param reader gives a reading for each theatre; called by several threads at once
   */
  public ReadTopology(Function<Article, List<Reading>> reader) {
    this.reader = reader;
  }

  public Topology build() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            Topics.ARTICLES,
            Consumed.with(Serdes.String(), RecordSerde.of(Article.class)).withName("articles"))
        .process(() -> new Read(reader), Named.as("read"))
        .to(
            Topics.READINGS,
            Produced.with(Serdes.String(), RecordSerde.of(Observed.class))
                .withName("readings")
                .withStreamPartitioner(new TheatrePartitioner<>()));
    return builder.build();
  }

  private static final class Read extends ContextualProcessor<String, Article, String, Observed> {
    private final Function<Article, List<Reading>> reader;

    Read(Function<Article, List<Reading>> reader) {
      this.reader = reader;
    }

    @Override
    public void process(Record<String, Article> entry) {
      long seenAt = entry.value().seenAt().toEpochMilli();
      for (Reading reading : reader.apply(entry.value())) {
        String key = reading.theatre() + TheatrePartitioner.SLASH + reading.article().id();
        context().forward(new Record<>(key, (Observed) reading, seenAt));
      }
    }
  }
}
