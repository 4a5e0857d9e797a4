package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import picket.enrich.place.PlaceMention;
import picket.enrich.place.world.WorldPlaceFinder;
import picket.enrich.text.Document;
import picket.enrich.text.NameTagger;
import picket.enrich.text.SentenceSplitter;
import picket.enrich.text.Token;
import picket.enrich.text.WorkBudget;
import picket.model.Article;
import picket.model.theatre.Place;

/** Finds and resolves the place names of each text of a set. */
public final class GeoEval {
  /** Texts are read whole. */
  private static final WorkBudget WHOLE = new WorkBudget(5_000, 200_000, 0, 0);

  private final SentenceSplitter splitter = new SentenceSplitter(WHOLE);
  private final WorldPlaceFinder finder;

  public GeoEval(List<Place> gazetteer, NameTagger tagger) {
    finder = new WorldPlaceFinder(gazetteer, tagger);
  }

  /**
   * Reads a set and writes predictions; offsets count code points of the text.
   *
   * @param done is told how many texts are read
   */
  public void run(Path in, Path out, IntConsumer done) throws IOException {
    List<Fields> predictions = new ArrayList<>();
    for (Article article : EvalItem.articles(in)) {
      Document document = splitter.split(article);
      List<Map<String, Object>> toponyms =
          finder.find(document).stream()
              .filter(mention -> mention.range().sentence() > 0)
              .map(mention -> toponym(document, mention).asMap())
              .toList();
      predictions.add(new Fields().put("id", article.id()).put("toponyms", toponyms));
      done.accept(predictions.size());
    }
    JsonLines.write(out, predictions);
  }

  private static Fields toponym(Document document, PlaceMention mention) {
    List<Token> tokens = document.sentences().get(mention.range().sentence()).tokens();
    return new Fields()
        .put("surface", mention.surface())
        .put("start", tokens.get(mention.range().from()).begin())
        .put("end", tokens.get(mention.range().to() - 1).end())
        .put("lat", mention.place().lat())
        .put("lon", mention.place().lon())
        .put("place", mention.place().id())
        .put("rule", mention.rule());
  }
}
