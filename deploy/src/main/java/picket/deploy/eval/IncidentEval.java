package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import picket.deploy.run.Readers;
import picket.model.Article;
import picket.model.Reading;
import picket.model.theatre.Theatre;

/** Reads each item of a set alone and writes the incidents found. */
public final class IncidentEval {
  private final List<Theatre> theatres;
  private final Readers readers;

  public IncidentEval(List<Theatre> theatres) {
    this.theatres = List.copyOf(theatres);
    this.readers = Readers.load(theatres);
  }

  /**
   * Reads a set and writes predictions.
   *
   * @param done is told how many items are read
   */
  public void run(Path in, Path out, IntConsumer done) throws IOException {
    List<Fields> predictions = new ArrayList<>();
    for (Article article : EvalItem.articles(in)) {
      predictions.add(read(article));
      done.accept(predictions.size());
    }
    JsonLines.write(out, predictions);
  }

  private Fields read(Article article) {
    List<Reading> readings = readers.apply(article);
    Reading best = MostAbout.of(readings, Function.identity()).orElseThrow();
    Theatre theatre = theatres.get(readings.indexOf(best));
    return NeutralReading.of(article.id(), best, theatre, report -> null);
  }
}
