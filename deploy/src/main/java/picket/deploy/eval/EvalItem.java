package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.ArticleIdentity;
import picket.model.Article;
import picket.model.TimeQuality;

/**
 * What a system may see of one item of an evaluation set.
 *
 * @param publishedAt ISO 8601 with offset; null where the set gives none
 * @param date ISO day, where there is no publishedAt; null likewise
 */
record EvalItem(
    @Nullable String id,
    @Nullable String text,
    @Nullable String title,
    @Nullable String publishedAt,
    @Nullable String date,
    @Nullable String url,
    @Nullable String source) {

  /** Stands in for the time of a text that does not show one; dates are then not given. */
  private static final Instant UNDATED = Instant.parse("2025-01-01T12:00:00Z");

  /**
   * The articles of a set, in its order.
   *
   * @throws EvalException where an item lacks what makes it an article
   */
  static List<Article> articles(Path set) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (EvalItem item : JsonLines.read(set, EvalItem.class)) {
      Article article = item.article();
      if (article == null) {
        throw new EvalException(
            set + ": item " + (articles.size() + 1) + " has no \"id\" or no \"text\"; add both");
      }
      articles.add(article);
    }
    return articles;
  }

  /** The item as ingest would have published it, or null where it lacks id or text. */
  @Nullable Article article() {
    if (id == null || id.isBlank() || text == null) {
      return null;
    }
    Instant published = published();
    Instant at =
        published == null ? Objects.requireNonNullElse(DatelineDay.of(text), UNDATED) : published;
    String headline = title == null ? "" : title;
    return new Article(
        id,
        url == null || url.isBlank() ? "urn:picket:item:" + id : url,
        source == null || source.isBlank() ? "unknown" : source,
        headline,
        "",
        text,
        "en",
        null,
        null,
        at,
        published == null ? TimeQuality.NONE : TimeQuality.PAGE,
        at,
        0,
        ArticleIdentity.contentHash(headline, text));
  }

  private @Nullable Instant published() {
    String given = publishedAt != null ? publishedAt : date;
    if (given == null) {
      return null;
    }
    try {
      return given.length() > "2025-01-01".length()
          ? OffsetDateTime.parse(given).toInstant()
          : LocalDate.parse(given).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
