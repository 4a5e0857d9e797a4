package picket.enrich.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.EnrichedArticle;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.Situation;
import picket.model.Tick;

/**
 * What one entry of the readings topic changed.
 *
 * @param tick the time that it is now; comes first in the log
 * @param incidents new versions, in the order of the log
 * @param situations new versions, in the order of the log
 * @param article the article as the pipeline now sees it; null for a tick
 */
public record Assembly(
    Tick tick,
    List<Incident> incidents,
    List<Situation> situations,
    @Nullable EnrichedArticle article) {

  public Assembly {
    incidents = List.copyOf(incidents);
    situations = List.copyOf(situations);
  }

  /** The entries of the happenings log, in their order. */
  public List<Happening> happenings() {
    List<Happening> log = new ArrayList<>();
    log.add(tick);
    log.addAll(incidents);
    log.addAll(situations);
    return log;
  }
}
