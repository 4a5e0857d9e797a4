package picket.ingest.poll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.model.theatre.Source;

/**
 * A feed to be polled.
 *
 * @param id made from its address
 * @param url its address
 * @param sourceId id of the outlet whose articles it lists
 * @param language ISO 639-1 of the outlet, for articles that do not say theirs
 * @param crawlDelay least time between two requests to its host; null for the default
 */
public record Feed(
    String id, String url, String sourceId, String language, @Nullable Duration crawlDelay) {

  /**
   * The feeds of these outlets, by address. A feed named by two is polled once, for the first.
   *
   * @throws IllegalArgumentException where an address is none
   */
  public static List<Feed> of(List<Source> sources) {
    SortedMap<String, Feed> byUrl = new TreeMap<>();
    for (Source source : sources) {
      for (String address : source.feeds()) {
        String url = CanonicalUrl.of(address).text();
        byUrl.putIfAbsent(url, feed(source, url));
      }
    }
    return new ArrayList<>(byUrl.values());
  }

  private static Feed feed(Source source, String url) {
    Integer delay = source.crawlDelaySeconds();
    return new Feed(
        ArticleIdentity.id(CanonicalUrl.of(url)),
        url,
        source.id(),
        source.language(),
        delay == null ? null : Duration.ofSeconds(delay));
  }

  /** Host that serves the feed, in lower case. */
  public String host() {
    return CanonicalUrl.of(url).host();
  }

  /** Its key on the feeds topic. */
  public String key() {
    return host() + "/" + id;
  }

  /** The delays that outlets ask for, by host; the longest where a host serves several. */
  public static SortedMap<String, Duration> delays(List<Feed> feeds) {
    SortedMap<String, Duration> byHost = new TreeMap<>();
    for (Feed feed : feeds) {
      if (feed.crawlDelay() != null) {
        byHost.merge(feed.host(), feed.crawlDelay(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
      }
    }
    return byHost;
  }
}
