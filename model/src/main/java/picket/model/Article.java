package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision of one article, as it was published.
 *
 * @param id made from the canonical address; the same for all revisions
 * @param url canonical address
 * @param sourceId id of the outlet in the theatre's (or the archive's) sources
 * @param title headline, plain text
 * @param summary teaser from the feed, plain text; empty where there is none
 * @param text paragraphs parted by a blank line, plain text
 * @param language ISO 639-1, or {@code und} where nobody said
 * @param byline as printed; null where there is none
 * @param section as printed; null where there is none
 * @param publishedAt what feed or page say, as far as it can be true, else {@code seenAt}; of a
 *     revision the time of the update
 * @param publishedAtQuality where {@code publishedAt} comes from
 * @param seenAt when Picket saw this revision: the clock of the pipeline
 * @param revision 0 for the first, then 1, 2, ...
 * @param contentHash hash over title and text, hexadecimal: a change makes a new revision
 */
public record Article(
    String id,
    String url,
    String sourceId,
    String title,
    String summary,
    String text,
    String language,
    @Nullable String byline,
    @Nullable String section,
    Instant publishedAt,
    TimeQuality publishedAtQuality,
    Instant seenAt,
    int revision,
    String contentHash) {

  public Article {
    Require.text(id, "Article.id");
    Require.text(url, "Article.url");
    Require.text(sourceId, "Article.sourceId");
    Require.text(language, "Article.language");
    Require.text(contentHash, "Article.contentHash");
    Require.that(revision >= 0, "Article.revision must not be negative, was " + revision);
  }

  /** The article without its text. */
  public ArticleRef ref() {
    return new ArticleRef(
        id, revision, url, sourceId, title, publishedAt, publishedAtQuality, seenAt);
  }
}
