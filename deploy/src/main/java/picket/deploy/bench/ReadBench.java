package picket.deploy.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.Archive;
import picket.deploy.outcome.Sighting;
import picket.deploy.replay.Sightings;
import picket.deploy.run.Readers;
import picket.enrich.text.CoreNlpPipeline;
import picket.model.Article;
import picket.model.theatre.Theatre;

/**
 * How many articles a second are read, beside CoreNLP's own pipelines over the same texts in the
 * same run: rounds of the one and the others take turns.
 */
public final class ReadBench {
  private static final int THREADS = 2;
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final Duration PROFILE = Duration.ofSeconds(20);
  private static final int WARM_UP = 2;

  private final List<Article> articles;
  private final List<Theatre> theatres;
  private final PrintWriter out;

  /**
   * What is measured.
   *
   * @param length relevant articles are joined until they have so many characters; 0 leaves them
   * @param rounds how often each contender is measured
   * @param models CoreNLP's models JAR in a Maven repository, for its pipeline with defaults; null
   *     leaves that one out
   */
  public record Terms(int length, int rounds, @Nullable Path models) {}

  /** Who reads, with how many threads, and how fast it was in each round. */
  private record Contender(String name, int threads, Consumer<Article> work, List<Double> rates) {
    Contender(String name, int threads, Consumer<Article> work) {
      this(name, threads, work, new ArrayList<>());
    }
  }

  /**
   * @param archive whose articles are read, with its outlets
   * @param theatres with whose eyes; at least one
   */
  public ReadBench(Archive archive, List<Theatre> theatres, PrintWriter out) {
    this.articles =
        Sightings.of(archive).stream().map(Sighting::article).filter(Objects::nonNull).toList();
    this.theatres = theatres.stream().map(one -> one.withSources(archive.sources())).toList();
    this.out = out;
  }

  /** Measures and prints; a round takes some three seconds for each contender. */
  public void run(Terms terms) throws InterruptedException, IOException {
    out.println(Machine.line());
    long empty = Machine.heap();
    Readers picket = Readers.load(theatres);
    List<Article> relevant = articles.stream().filter(one -> isRelevant(picket, one)).toList();
    List<Article> others = articles.stream().filter(one -> !relevant.contains(one)).toList();
    List<Article> reads = LongReads.of(relevant, terms.length());
    reads.forEach(picket::apply);
    long heap = Machine.heap() - empty;
    List<Contender> contenders = contenders(picket, terms.models());
    compare(reads, terms.rounds(), contenders);
    List<Contender> alone = List.of(new Contender("Picket", 1, picket::apply));
    compare(others, terms.rounds(), alone);
    tell("relevant", reads, contenders);
    tell("irrelevant", others, alone);
    tellStages(reads, picket);
    tellTerms(terms, heap);
    out.flush();
  }

  private static boolean isRelevant(Readers readers, Article article) {
    return readers.apply(article).stream().anyMatch(reading -> reading.relevance() > 0);
  }

  private static List<Contender> contenders(Readers picket, @Nullable Path models) {
    List<Contender> contenders = new ArrayList<>();
    contenders.add(new Contender("Picket", THREADS, picket::apply));
    contenders.add(new Contender("Picket", 1, picket::apply));
    CoreNlpPipeline tuned = CoreNlpPipeline.load();
    contenders.add(new Contender("CoreNLP, tuned", THREADS, one -> tuned.annotate(text(one))));
    if (models != null) {
      DefaultPipeline stock = DefaultPipeline.load(models);
      contenders.add(new Contender("CoreNLP, defaults", THREADS, one -> stock.annotate(text(one))));
    }
    return contenders;
  }

  private static String text(Article article) {
    return article.title() + "\n\n" + article.text();
  }

  private static void compare(List<Article> items, int rounds, List<Contender> contenders)
      throws InterruptedException {
    for (int n = -WARM_UP; n < rounds && !items.isEmpty(); n++) {
      for (Contender contender : contenders) {
        double rate = Round.run(items, contender.work(), contender.threads(), ROUND);
        if (n >= 0) {
          contender.rates().add(rate);
        }
      }
    }
  }

  /** The ratio is taken round by round: what else the machine does then weighs on both. */
  private void tell(String kind, List<Article> items, List<Contender> contenders) {
    long characters = items.stream().mapToLong(one -> text(one).length()).sum();
    Table table = new Table("reader", "threads", "articles/s", "Picket is", "lowest", "highest");
    for (Contender contender : contenders) {
      Samples ratios = ratios(contenders.get(0).rates(), contender.rates());
      table.row(
          contender.name(),
          Integer.toString(contender.threads()),
          new Samples(contender.rates()).shown(50, 1),
          ratios.shown(50, 2) + "x",
          ratios.shown(1, 2),
          ratios.shown(100, 2));
    }
    out.println();
    out.println(
        items.size()
            + " "
            + kind
            + " articles of "
            + (items.isEmpty() ? 0 : characters / items.size())
            + " characters on average");
    out.print(table);
  }

  /** How many times as fast the one was, round by round. */
  static Samples ratios(List<Double> one, List<Double> other) {
    List<Double> ratios = new ArrayList<>();
    for (int n = 0; n < one.size(); n++) {
      ratios.add(one.get(n) / other.get(n));
    }
    return new Samples(ratios);
  }

  private void tellStages(List<Article> items, Readers picket) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    StageProfile profile = StageProfile.of(items, picket::apply, PROFILE);
    Table table = new Table("stage of Picket", "ms an article");
    for (Stage stage : Stage.values()) {
      table.row(stage.title(), String.format(Locale.ROOT, "%.2f", profile.millis(stage)));
    }
    table.row("all", String.format(Locale.ROOT, "%.2f", profile.millis()));
    out.println();
    out.print(table);
  }

  private void tellTerms(Terms terms, long heap) {
    out.println();
    out.println("Medians of " + terms.rounds() + " rounds of each in turn, after a warm-up.");
    out.println(
        "Stages: processor time of a thread of relevant articles, by samples of its stack.");
    if (terms.length() > 0) {
      out.println(
          "Relevant articles are joined from several until they have "
              + terms.length()
              + " characters.");
    }
    out.println(
        "CoreNLP, tuned: tokenize,pos,lemma,ner,depparse with one name model; SUTime, fine-");
    out.println("grained names and numeric classifiers off, which flatters it.");
    out.println(
        terms.models() == null
            ? "CoreNLP with its defaults was not measured: name its models with --corenlp-models."
            : "CoreNLP, defaults: " + DefaultPipeline.ANNOTATORS + ", nothing set.");
    out.println(
        "Heap that Picket's reader holds once warm: "
            + heap
            + " MB. All in this process: "
            + Machine.heap()
            + " MB, peak "
            + Machine.peak()
            + ".");
  }
}
