package picket.ingest.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times that a feed, or a page, gives of an article.
 *
 * @param published of the first publication; null where none is given or it cannot be read
 * @param updated of the last change; null likewise
 */
public record Stamps(@Nullable Instant published, @Nullable Instant updated) {
  public static final Stamps NONE = new Stamps(null, null);
}
