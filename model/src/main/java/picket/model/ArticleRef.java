package picket.model;

import java.time.Instant;

/**
 * Points to one revision of an article; the components are those of {@link Article}.
 *
 * @param publishedAt anchors relative dates, and is the time at which an alert that rests on the
 *     article is raised
 * @param seenAt the clock of the pipeline
 */
public record ArticleRef(
    String id,
    int revision,
    String url,
    String sourceId,
    String title,
    Instant publishedAt,
    TimeQuality publishedAtQuality,
    Instant seenAt) {

  public ArticleRef {
    Require.text(id, "ArticleRef.id");
    Require.text(url, "ArticleRef.url");
    Require.text(sourceId, "ArticleRef.sourceId");
    Require.that(revision >= 0, "ArticleRef.revision must not be negative, was " + revision);
  }
}
