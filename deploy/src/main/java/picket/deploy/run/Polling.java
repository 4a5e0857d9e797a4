package picket.deploy.run;

import java.util.List;
import picket.ingest.Surroundings;
import picket.ingest.fetch.UserAgent;
import picket.ingest.poll.Feed;

/**
 * How feeds are polled.
 *
 * @param feeds all of them
 * @param agent who we say we are to publishers
 * @param surroundings the web and the clock
 * @param rounds whether feeds are polled as they fall due; else the owner polls them himself
 */
public record Polling(
    List<Feed> feeds, UserAgent agent, Surroundings surroundings, boolean rounds) {
  public Polling {
    feeds = List.copyOf(feeds);
  }
}
