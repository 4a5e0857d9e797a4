package picket.deploy.run;

import java.util.List;
import java.util.function.Function;
import picket.enrich.read.ArticleReader;
import picket.enrich.text.CoreNlpAnnotator;
import picket.enrich.text.WorkBudget;
import picket.model.Article;
import picket.model.Reading;
import picket.model.theatre.Theatre;

/**
 * Reads an article with the eyes of every theatre, over one set of language models. Thread-safe.
 */
public final class Readers implements Function<Article, List<Reading>> {
  private final List<ArticleReader> readers;

  private Readers(List<ArticleReader> readers) {
    this.readers = readers;
  }

  /** Loads the language models, which takes some seconds and some 400 MB. */
  public static Readers load(List<Theatre> theatres) {
    CoreNlpAnnotator annotator = CoreNlpAnnotator.load(WorkBudget.USUAL);
    return new Readers(
        theatres.stream().map(theatre -> new ArticleReader(theatre, annotator)).toList());
  }

  /** One reading for each theatre, in the order of the theatres. */
  @Override
  public List<Reading> apply(Article article) {
    return readers.stream().map(reader -> reader.read(article)).toList();
  }
}
