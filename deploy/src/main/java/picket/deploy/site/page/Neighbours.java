package picket.deploy.site.page;

import java.time.Instant;
import java.util.List;
import picket.deploy.archive.ArchiveItem;

/**
 * What stands on an outlet's site beside an article.
 *
 * @param others other articles, newest first
 * @param today when the page is looked at: for the line of the masthead
 */
public record Neighbours(List<ArchiveItem> others, Instant today) {
  public Neighbours {
    others = List.copyOf(others);
  }
}
