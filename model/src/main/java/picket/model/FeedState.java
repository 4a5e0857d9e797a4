package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What ingest knows of one feed between polls.
 *
 * @param feedId id of the feed
 * @param url address that is polled now
 * @param etag HTTP ETag of the last feed read; null where there is none
 * @param lastModified HTTP Last-Modified, as sent; null where there is none
 * @param nextPollAt when it is due
 * @param lastSuccessAt when it was last read; null before the first time
 * @param failures failures since then
 * @param lastError what went wrong last; null where nothing did
 */
public record FeedState(
    String feedId,
    String url,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant nextPollAt,
    @Nullable Instant lastSuccessAt,
    int failures,
    @Nullable String lastError) {

  public FeedState {
    Require.text(feedId, "FeedState.feedId");
    Require.text(url, "FeedState.url");
    Require.that(failures >= 0, "FeedState.failures must not be negative");
  }
}
