package picket.deploy.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import picket.deploy.archive.Archive;
import picket.deploy.outcome.Sighting;
import picket.deploy.replay.Sightings;
import picket.deploy.run.Readers;
import picket.enrich.text.CoreNlpPipeline;
import picket.model.Article;
import picket.model.theatre.Theatre;

/**
 * How many articles a second are read, beside CoreNLP's own pipeline over the same texts in the
 * same run: rounds of one and the other take turns.
 */
public final class ReadBench {
  private static final int THREADS = 2;
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final int WARM_UP = 2;

  private final List<Article> articles;
  private final List<Theatre> theatres;
  private final PrintWriter out;

  /** The samples of both over the same articles. */
  private record Compared(List<Double> picket, List<Double> stock) {
    Compared() {
      this(new ArrayList<>(), new ArrayList<>());
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

  /** Measures and prints; a round takes some three seconds for each of the four. */
  public void run(int rounds) throws InterruptedException {
    out.println(Machine.line());
    Readers picket = Readers.load(theatres);
    long heap = Machine.heap();
    CoreNlpPipeline stock = CoreNlpPipeline.load();
    long both = Machine.heap();
    List<Article> relevant = articles.stream().filter(one -> isRelevant(picket, one)).toList();
    List<Article> others = articles.stream().filter(one -> !relevant.contains(one)).toList();
    Table table = new Table("articles", "n", "Picket/s", "CoreNLP/s", "ratio", "lowest", "highest");
    row(table, "relevant", relevant, compare(relevant, rounds, picket, stock));
    row(table, "irrelevant", others, compare(others, rounds, picket, stock));
    out.println();
    out.print(table);
    out.println();
    tellTerms(rounds, heap, both);
    out.flush();
  }

  private static boolean isRelevant(Readers readers, Article article) {
    return readers.apply(article).stream().anyMatch(reading -> reading.relevance() > 0);
  }

  private Compared compare(List<Article> items, int rounds, Readers picket, CoreNlpPipeline stock)
      throws InterruptedException {
    Compared compared = new Compared();
    for (int n = -WARM_UP; n < rounds && !items.isEmpty(); n++) {
      double own = Round.run(items, (Consumer<Article>) picket::apply, THREADS, ROUND);
      double other = Round.run(items, one -> stock.annotate(text(one)), THREADS, ROUND);
      if (n >= 0) {
        compared.picket().add(own);
        compared.stock().add(other);
      }
    }
    return compared;
  }

  private static String text(Article article) {
    return article.title() + "\n\n" + article.text();
  }

  /** The ratio is taken round by round: what else the machine does then weighs on both. */
  private static void row(Table table, String name, List<Article> items, Compared compared) {
    Samples ratios = ratios(compared.picket(), compared.stock());
    table.row(
        name,
        Integer.toString(items.size()),
        new Samples(compared.picket()).shown(50, 1),
        new Samples(compared.stock()).shown(50, 1),
        ratios.shown(50, 1),
        ratios.sorted().isEmpty()
            ? "-"
            : String.format(Locale.ROOT, "%.1f", ratios.sorted().get(0)),
        ratios.shown(100, 1));
  }

  /** How many times as fast the one was, round by round. */
  static Samples ratios(List<Double> one, List<Double> other) {
    List<Double> ratios = new ArrayList<>();
    for (int n = 0; n < one.size(); n++) {
      ratios.add(one.get(n) / other.get(n));
    }
    return new Samples(ratios);
  }

  private void tellTerms(int rounds, long heap, long both) {
    out.println(
        "Medians of "
            + rounds
            + " rounds of each in turn, "
            + THREADS
            + " threads, after a warm-up.");
    out.println(
        "CoreNLP: tokenize,pos,lemma,ner,depparse over every sentence, with the same model");
    out.println("files. SUTime and fine-grained names are off, since they would need more models:");
    out.println(
        "that flatters CoreNLP. Picket also finds places, actors, tolls, times and events.");
    out.println(
        "Heap after loading: Picket "
            + heap
            + " MB, CoreNLP "
            + (both - heap)
            + " MB more; at the end "
            + Machine.heap()
            + " MB. Peak of the process "
            + Machine.peak()
            + ".");
  }
}
