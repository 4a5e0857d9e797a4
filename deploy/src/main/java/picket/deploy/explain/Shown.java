package picket.deploy.explain;

import java.util.List;
import picket.model.Article;
import picket.model.theatre.Source;

/**
 * An article that is to be explained.
 *
 * @param article as ingest would have published it
 * @param outlets those of its archive, which stand in for a theatre's; empty where it has none
 */
public record Shown(Article article, List<Source> outlets) {
  public Shown {
    outlets = List.copyOf(outlets);
  }
}
