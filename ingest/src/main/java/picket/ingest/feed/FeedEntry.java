package picket.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article. All text is plain: markup removed, entities decoded once,
 * control characters dropped, white space folded.
 *
 * @param link absolute http or https address of the article
 * @param title headline; empty where there is none
 * @param summary teaser; empty where there is none
 * @param content full text, paragraphs parted by a blank line; empty where the feed has none
 * @param published null where there is none or it cannot be read
 * @param updated of the last change; null likewise
 * @param byline null where there is none
 * @param section null where there is none
 */
public record FeedEntry(
    String link,
    String title,
    String summary,
    String content,
    @Nullable Instant published,
    @Nullable Instant updated,
    @Nullable String byline,
    @Nullable String section) {}
