package picket.deploy.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sighting of one article in an archive.
 *
 * @param id the archive's own name for it: for scoring only, no stage sees it
 * @param source id of the outlet
 * @param url address as listed; a revision repeats it
 * @param publishedAt what feed and page say; null where they say nothing that can be read
 * @param updatedAt time of the last change; null likewise
 * @param seenAt when a poller sees it: the clock of the replay
 * @param title headline; may be empty
 * @param summary teaser; may be empty
 * @param byline as printed; null where there is none
 * @param section as printed; null where there is none
 * @param text paragraphs parted by a blank line
 * @param language ISO 639-1, or {@code und}
 */
public record ArchiveItem(
    String id,
    String source,
    String url,
    @Nullable Instant publishedAt,
    @Nullable Instant updatedAt,
    Instant seenAt,
    String title,
    String summary,
    @Nullable String byline,
    @Nullable String section,
    String text,
    String language) {}
