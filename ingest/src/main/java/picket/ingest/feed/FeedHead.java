package picket.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param title in plain text; empty where it has none
 * @param link address of its site, resolved against that of the feed; null where there is none
 * @param language tag, such as {@code en-GB}; null where there is none
 * @param updated null where there is none or it cannot be read
 */
public record FeedHead(
    String title, @Nullable String link, @Nullable String language, @Nullable Instant updated) {}
