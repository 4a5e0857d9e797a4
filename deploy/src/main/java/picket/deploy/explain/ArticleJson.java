package picket.deploy.explain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.model.Article;
import picket.model.TimeQuality;

/**
 * An article as a line of JSON has it: of an archive, of a labelled set, or of the articles topic.
 *
 * @param source id of the outlet, as an archive calls it; null likewise for all that is missing
 * @param sourceId the same, as the articles topic calls it
 * @param date ISO day, where there is no publishedAt
 */
record ArticleJson(
    @Nullable String id,
    @Nullable String source,
    @Nullable String sourceId,
    @Nullable String url,
    @Nullable String publishedAt,
    @Nullable String date,
    @Nullable String title,
    @Nullable String summary,
    @Nullable String byline,
    @Nullable String section,
    @Nullable String text,
    @Nullable Integer revision) {

  /** Whether this is the article that a person means by a name. */
  boolean isCalled(String name) {
    return name.equals(id) || name.equals(url);
  }

  /**
   * The article as ingest would have published it, so that its id is that of a run.
   *
   * @param said stands in for what the line lacks
   * @throws ExplainException where it has no text, or a time that nobody can read
   */
  Article article(String where, Particulars said) {
    if (text == null) {
      throw new ExplainException(where + ": it has no \"text\"; an article needs one");
    }
    String headline = title == null ? "" : title;
    String hash = ArticleIdentity.contentHash(headline, text);
    Instant published = said.published() != null ? said.published() : published(where);
    Article plain = new Particulars(outlet(said), published, address(said)).of(headline, text);
    boolean named = id != null && (sourceId != null || address(said) == null);
    return new Article(
        named ? String.valueOf(id) : plain.id(),
        plain.url(),
        plain.sourceId(),
        headline,
        summary == null ? "" : summary,
        text,
        "und",
        byline,
        section,
        plain.publishedAt(),
        published == null ? TimeQuality.NONE : TimeQuality.FEED,
        plain.seenAt(),
        revision == null ? 0 : revision,
        hash);
  }

  private @Nullable String outlet(Particulars said) {
    return said.source() != null ? said.source() : source != null ? source : sourceId;
  }

  private @Nullable String address(Particulars said) {
    String given = said.url() != null ? said.url() : url;
    if (given == null) {
      return null;
    }
    try {
      return CanonicalUrl.of(given).text();
    } catch (IllegalArgumentException e) {
      return null; // a labelled set may have anything here
    }
  }

  private @Nullable Instant published(String where) {
    String given = publishedAt != null ? publishedAt : date;
    try {
      if (given == null) {
        return null;
      }
      return given.contains("T")
          ? OffsetDateTime.parse(given).toInstant()
          : LocalDate.parse(given).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new ExplainException(
          where
              + ": it was published \""
              + given
              + "\"; write that such as 2026-03-04T12:00:00Z, or say it with --published");
    }
  }
}
