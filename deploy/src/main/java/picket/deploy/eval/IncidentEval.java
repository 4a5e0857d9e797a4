package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<EvalItem> items = JsonLines.read(in, EvalItem.class);
    List<Fields> predictions = new ArrayList<>();
    for (EvalItem item : items) {
      Article article = item.article();
      if (article == null) {
        throw new EvalException(
            in + ": item " + (predictions.size() + 1) + " has no \"id\" or no \"text\"; add both");
      }
      predictions.add(read(article));
      done.accept(predictions.size());
    }
    JsonLines.write(out, predictions);
  }

  /** The theatre that the article is most about has the word; the first of equals. */
  private Fields read(Article article) {
    List<Reading> readings = readers.apply(article);
    int best = 0;
    for (int n = 1; n < readings.size(); n++) {
      if (readings.get(n).relevance() > readings.get(best).relevance()) {
        best = n;
      }
    }
    return NeutralReading.of(article.id(), readings.get(best), theatres.get(best), report -> null);
  }
}
