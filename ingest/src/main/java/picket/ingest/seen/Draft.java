package picket.ingest.seen;

import org.jspecify.annotations.Nullable;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.ingest.time.Stamps;

/**
 * An article as it was found, before it is known whether that is news.
 *
 * @param listing how its feed lists it
 * @param url its own address, which may differ from the listed one
 * @param sourceId id of the outlet
 * @param fromPage whether it was read from its page; else the feed's words stand in for it
 * @param story what a reader reads
 * @param feedTimes what the feed says of its time
 * @param pageTimes what the page says of it
 */
public record Draft(
    Listing listing,
    CanonicalUrl url,
    String sourceId,
    boolean fromPage,
    Story story,
    Stamps feedTimes,
    Stamps pageTimes) {

  /**
   * How a feed lists an article.
   *
   * @param id of the feed and the listed address
   * @param listedAs hash of all that the feed says of it
   */
  public record Listing(String id, String listedAs) {}

  /**
   * What a reader reads; plain text.
   *
   * @param title headline
   * @param summary teaser; empty where there is none
   * @param text paragraphs parted by a blank line; may be empty
   * @param language ISO 639-1, or {@code und}
   * @param byline null where there is none
   * @param section null where there is none
   */
  public record Story(
      String title,
      String summary,
      String text,
      String language,
      @Nullable String byline,
      @Nullable String section) {}

  String articleId() {
    return ArticleIdentity.id(url);
  }

  String contentHash() {
    return ArticleIdentity.contentHash(story.title(), story.text());
  }
}
