package picket.deploy.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.CanonicalUrl;

/**
 * A line of {@code articles.jsonl} as it stands; anything may be missing.
 *
 * <p>The components are those of {@link ArchiveItem}, unchecked.
 */
record ArticleLine(
    @Nullable String id,
    @Nullable String source,
    @Nullable String url,
    @Nullable String publishedAt,
    @Nullable String updatedAt,
    @Nullable String seenAt,
    @Nullable String title,
    @Nullable String summary,
    @Nullable String byline,
    @Nullable String section,
    @Nullable String text,
    @Nullable String language) {

  /**
   * The item, or null after telling what is wrong.
   *
   * @param problem takes cause and mend of each mistake
   */
  @Nullable ArchiveItem check(BiConsumer<String, String> problem) {
    List<Boolean> good = // all of them, so that every mistake is told
        List.of(
            given("id", id, problem),
            given("source", source, problem),
            address(problem),
            present("title", title, problem),
            present("text", text, problem));
    Instant seen = seen(problem);
    if (good.contains(false) || seen == null) {
      return null;
    }
    return new ArchiveItem(
        orEmpty(id),
        orEmpty(source),
        orEmpty(url),
        time(publishedAt),
        time(updatedAt),
        seen,
        orEmpty(title),
        orEmpty(summary),
        byline,
        section,
        orEmpty(text),
        language == null || language.isBlank() ? "und" : language);
  }

  private boolean address(BiConsumer<String, String> problem) {
    if (url == null) {
      return given("url", null, problem);
    }
    try {
      CanonicalUrl.of(url);
      return true;
    } catch (IllegalArgumentException e) {
      problem.accept("\"url\": " + e.getMessage(), "give the article's address");
      return false;
    }
  }

  private @Nullable Instant seen(BiConsumer<String, String> problem) {
    if (!given("seenAt", seenAt, problem)) {
      return null;
    }
    Instant seen = time(seenAt);
    if (seen == null) {
      problem.accept(
          "\"seenAt\" is \"" + seenAt + "\", which is no time",
          "write it in ISO 8601 with its offset, such as 2026-03-04T12:00:00Z");
    }
    return seen;
  }

  private static boolean given(
      String name, @Nullable String value, BiConsumer<String, String> problem) {
    if (value == null || value.isBlank()) {
      problem.accept("\"" + name + "\" is missing or empty", "add it to the line");
      return false;
    }
    return true;
  }

  private static boolean present(
      String name, @Nullable String value, BiConsumer<String, String> problem) {
    if (value == null) {
      problem.accept(
          "\"" + name + "\" is missing", "add it to the line, empty where there is none");
    }
    return value != null;
  }

  /** Publishers' times may be unreadable: that is a fact about them, not a fault of the archive. */
  private static @Nullable Instant time(@Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
