package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picket.deploy.archive.Archive;
import picket.deploy.eval.ClusterEval.Seen;
import picket.deploy.outcome.Sighting;
import picket.deploy.replay.Sightings;
import picket.model.Article;

/** Takes the items of a set for sightings of articles. */
final class SeenItems {
  private SeenItems() {}

  /** As ingest takes them: a later item of the same address is a revision. */
  static List<Seen> ofArchive(Archive archive) {
    List<Seen> items = new ArrayList<>();
    for (Sighting sighting : Sightings.of(archive)) {
      items.add(new Seen(sighting.itemId(), sighting.url(), sighting.article()));
    }
    return items;
  }

  /** Each item as an article of its own. */
  static List<Seen> ofSet(Path in) throws IOException {
    List<Seen> items = new ArrayList<>();
    for (Article article : EvalItem.articles(in)) {
      items.add(new Seen(article.id(), article.id(), article));
    }
    return items;
  }
}
