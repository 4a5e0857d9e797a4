package picket.ingest.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a body that should be an article's page turned out to be. */
public sealed interface PageRead {

  /**
   * An article. All text is plain: entities decoded once, control characters dropped, white space
   * folded.
   *
   * @param title headline, without the outlet's name; empty where there is none
   * @param text paragraphs parted by a blank line; never empty
   * @param language ISO 639-1, as the page declares; null where it does not
   * @param byline as printed, without "By"; null where there is none
   * @param section null where there is none
   * @param published in the offset in which the page gives it; null where there is none or it
   *     cannot be read
   * @param updated of the last change; null likewise
   * @param canonical address by which the page wants to be known; null where it does not say
   */
  record Page(
      String title,
      String text,
      @Nullable String language,
      @Nullable String byline,
      @Nullable String section,
      @Nullable OffsetDateTime published,
      @Nullable Instant updated,
      @Nullable String canonical)
      implements PageRead {

    /** The instant of publication; null where there is none or it cannot be read. */
    public @Nullable Instant publishedAt() {
      return published == null ? null : published.toInstant();
    }
  }

  /**
   * Nothing that can be read.
   *
   * @param reason one line, for a person
   */
  record Unreadable(String reason) implements PageRead {}
}
