package picket.ingest;

import java.util.List;
import picket.ingest.fetch.UserAgent;
import picket.ingest.poll.Feed;

/**
 * What the stage needs.
 *
 * @param bootstrap Kafka's bootstrap servers; the topics must stand
 * @param feeds all that are polled, each once
 * @param agent who we say we are
 */
public record IngestConfig(String bootstrap, List<Feed> feeds, UserAgent agent) {

  public IngestConfig {
    feeds = List.copyOf(feeds);
    if (bootstrap.isBlank()) {
      throw new IllegalArgumentException("ingest: bootstrap must not be blank");
    }
  }
}
