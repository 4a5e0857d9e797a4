package picket.deploy.explain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.ingest.page.PageRead;
import picket.model.Article;
import picket.model.TimeQuality;

/**
 * What a person says of an article whose file does not say it.
 *
 * @param source id of the outlet; null for one that nobody knows
 * @param published when it was published; null where nobody says, and then its dates are not read
 * @param url its address; null where it has none
 */
public record Particulars(
    @Nullable String source, @Nullable Instant published, @Nullable String url) {
  private static final String UNKNOWN = "unknown";
  private static final String NOWHERE = "https://unknown.example/";

  /** Stands in for the time of an undated text. */
  private static final Instant UNDATED = Instant.parse("2025-01-01T12:00:00Z");

  /** The address that relative links of a page are read against. */
  String base() {
    return url == null ? NOWHERE : url;
  }

  /** The article of a page. */
  Article of(PageRead.Page page) {
    Instant at = published != null ? published : page.publishedAt();
    return article(page.title(), page.text(), page.byline(), page.section(), at);
  }

  /** The article of a plain text. */
  Article of(String title, String text) {
    return article(title, text, null, null, published);
  }

  private Article article(
      String title,
      String text,
      @Nullable String byline,
      @Nullable String section,
      @Nullable Instant time) {
    String hash = ArticleIdentity.contentHash(title, text);
    Instant at = Objects.requireNonNullElse(time, UNDATED);
    String address = url == null ? NOWHERE + hash : CanonicalUrl.of(url).text();
    return new Article(
        url == null ? hash : ArticleIdentity.id(CanonicalUrl.of(url)),
        address,
        source == null || source.isBlank() ? UNKNOWN : source,
        title,
        "",
        text,
        "und",
        byline,
        section,
        at,
        time == null ? TimeQuality.NONE : TimeQuality.PAGE,
        at,
        0,
        hash);
  }
}
