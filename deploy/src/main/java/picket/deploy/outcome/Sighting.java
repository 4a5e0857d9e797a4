package picket.deploy.outcome;

import org.jspecify.annotations.Nullable;
import picket.model.Article;

/**
 * What an item of an archive was to ingest.
 *
 * @param itemId the archive's own name for it
 * @param url canonical address
 * @param revision the revision that it showed
 * @param article what was published; null where the item showed nothing new
 */
public record Sighting(String itemId, String url, int revision, @Nullable Article article) {}
