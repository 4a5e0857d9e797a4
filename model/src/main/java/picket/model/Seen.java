package picket.model;

import java.time.Instant;

/**
 * What ingest has published of one article.
 *
 * @param articleId the article
 * @param revision the latest revision published
 * @param contentHash its content hash: another one makes the next revision
 * @param lastListedAt when a feed listed it last
 */
public record Seen(String articleId, int revision, String contentHash, Instant lastListedAt) {

  public Seen {
    Require.text(articleId, "Seen.articleId");
    Require.text(contentHash, "Seen.contentHash");
    Require.that(revision >= 0, "Seen.revision must not be negative");
  }
}
