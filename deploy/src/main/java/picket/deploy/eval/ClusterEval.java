package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.run.Readers;
import picket.enrich.assemble.Assembler;
import picket.enrich.assemble.Memory;
import picket.model.Article;
import picket.model.EnrichedArticle;
import picket.model.EnrichedArticle.IncidentLink;
import picket.model.Reading;
import picket.model.theatre.Theatre;

/**
 * Groups the items of a set, read and assembled in the order seen, as the pipeline groups them.
 *
 * <p>An archive's {@code articles.jsonl} beside its {@code sources.json} is taken as ingest would
 * take it, with its own outlets; any other set item by item.
 */
public final class ClusterEval {

  /** What holds items together. */
  public enum By {
    /** One text and its reprints. */
    ORIGIN,
    /** One happening, by the first news that an item tells. */
    INCIDENT
  }

  /**
   * An item as it was seen.
   *
   * @param key what items of one article share
   * @param article null where the item showed nothing new of its article
   */
  record Seen(String id, String key, @Nullable Article article) {}

  private final List<Assembler> assemblers = new ArrayList<>();
  private final Readers readers;
  private final By by;
  private final List<Seen> items;

  private ClusterEval(List<Theatre> theatres, By by, List<Seen> items) {
    this.readers = Readers.load(theatres);
    theatres.forEach(theatre -> assemblers.add(new Assembler(theatre, Memory.inHeap())));
    this.by = by;
    this.items = items;
  }

  /** Prepares for a set: reads it and loads the language models. */
  public static ClusterEval of(Path in, List<Theatre> theatres, By by) throws IOException {
    Path folder = Objects.requireNonNull(in.toAbsolutePath().getParent());
    boolean archive = in.endsWith("articles.jsonl") && Files.exists(folder.resolve("sources.json"));
    if (!archive) {
      return new ClusterEval(theatres, by, SeenItems.ofSet(in));
    }
    var read = ArchiveReader.read(folder);
    List<Theatre> local = theatres.stream().map(t -> t.withSources(read.sources())).toList();
    return new ClusterEval(local, by, SeenItems.ofArchive(read));
  }

  /**
   * Assembles the items and writes the cluster of each, in the order of the set.
   *
   * @param done is told how many items are read
   */
  public void run(Path out, IntConsumer done) throws IOException {
    List<Seen> ordered = new ArrayList<>(items);
    ordered.removeIf(seen -> seen.article() == null);
    ordered.sort(Comparator.comparing(seen -> article(seen).seenAt())); // stable
    SortedMap<String, String> clusters = new TreeMap<>();
    int read = 0;
    for (Seen seen : ordered) {
      clusters.put(seen.key(), cluster(article(seen)));
      done.accept(++read);
    }
    List<Fields> predictions = new ArrayList<>();
    for (Seen seen : items) {
      predictions.add(new Fields().put("id", seen.id()).put("cluster", clusters.get(seen.key())));
    }
    JsonLines.write(out, predictions);
  }

  private static Article article(Seen seen) {
    return Objects.requireNonNull(seen.article());
  }

  private String cluster(Article article) {
    List<Reading> readings = readers.apply(article);
    List<EnrichedArticle> assembled = new ArrayList<>();
    for (int n = 0; n < readings.size(); n++) {
      EnrichedArticle enriched = assemblers.get(n).accept(readings.get(n)).article();
      if (enriched != null) {
        assembled.add(enriched);
      }
    }
    return MostAbout.of(assembled, EnrichedArticle::reading)
        .map(this::cluster)
        .orElse(article.id());
  }

  private String cluster(EnrichedArticle article) {
    return by == By.INCIDENT && !article.incidents().isEmpty()
        ? article.incidents().stream()
            .min(Comparator.comparingInt(IncidentLink::report))
            .map(IncidentLink::incidentId)
            .orElseThrow()
        : article.originId();
  }
}
