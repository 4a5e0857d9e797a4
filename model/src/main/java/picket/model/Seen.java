package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What ingest has made of one address that one feed lists.
 *
 * @param listing id of feed and address as listed; several may lead to one article
 * @param articleId the article; null where nothing was published of it
 * @param revision the latest revision published; -1 where nothing was
 * @param contentHash its content hash: another one makes the next revision; null where nothing was
 *     published
 * @param listedAs hash of what the feed said of it last: another one means looking again
 * @param listedAt when a feed listed it so for the first time, or its content was read last
 * @param failures how often its page could not be had since then
 */
public record Seen(
    String listing,
    @Nullable String articleId,
    int revision,
    @Nullable String contentHash,
    String listedAs,
    Instant listedAt,
    int failures) {

  public Seen {
    Require.text(listing, "Seen.listing");
    Require.text(listedAs, "Seen.listedAs");
    Require.that(revision >= -1, "Seen.revision must be at least -1, was " + revision);
    Require.that(
        (articleId == null) == (revision < 0) && (contentHash == null) == (revision < 0),
        "Seen.articleId and contentHash go with a revision");
    Require.that(failures >= 0, "Seen.failures must not be negative");
  }

  /** An address of which nothing was published: passed over, or waiting for its page. */
  public static Seen unpublished(String listing, String listedAs, Instant at) {
    return new Seen(listing, null, -1, null, listedAs, at, 0);
  }

  /** The same address, whose page could not be had once more. */
  public Seen failedAgain() {
    return new Seen(listing, articleId, revision, contentHash, listedAs, listedAt, failures + 1);
  }
}
