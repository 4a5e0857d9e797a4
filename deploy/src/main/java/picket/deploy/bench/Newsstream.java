package picket.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.run.StageFailedException;
import picket.deploy.site.ArchiveSites;
import picket.ingest.Ingest;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.ingest.poll.Feed;

/**
 * Shows an archive's items at a steady pace, and has the feed of each polled at once.
 *
 * <p>Each feed keeps to one of a few threads, since no host is asked by two at a time.
 */
final class Newsstream implements AutoCloseable {
  private static final int POLLERS = 3;

  private final Archive archive;
  private final ArchiveSites sites;
  private final Ingest ingest;
  private final SortedMap<String, Feed> feeds = new TreeMap<>();
  private final List<ExecutorService> pollers = new ArrayList<>();

  Newsstream(Archive archive, ArchiveSites sites, Ingest ingest) {
    this.archive = archive;
    this.sites = sites;
    this.ingest = ingest;
    Feed.of(archive.sources()).forEach(feed -> feeds.put(feed.sourceId(), feed));
    for (int n = 0; n < POLLERS; n++) {
      pollers.add(Executors.newSingleThreadExecutor());
    }
  }

  /** A feed's first reading takes only what is new by its date: so each is read while empty. */
  void pollEmptyFeeds() throws InterruptedException {
    for (Feed feed : feeds.values()) {
      poll(feed);
    }
  }

  /**
   * Shows all items and returns when every feed was polled.
   *
   * @throws StageFailedException where a feed cannot be read
   */
  void play(Duration gap, Arrivals arrivals) throws InterruptedException {
    List<Future<?>> polls = new ArrayList<>();
    long begin = System.nanoTime();
    for (int n = 0; n < archive.items().size(); n++) {
      TimeUnit.NANOSECONDS.sleep(begin + n * gap.toNanos() - System.nanoTime());
      ArchiveItem item = archive.items().get(n);
      Feed feed = feeds.get(item.source());
      if (feed == null) {
        throw new StageFailedException("the outlet " + item.source() + " has no feed");
      }
      sites.show(n);
      String id = ArticleIdentity.id(CanonicalUrl.of(item.url()));
      arrivals.came(Arrivals.Station.SHOWN, id, System.nanoTime());
      polls.add(poller(feed).submit(() -> poll(feed)));
    }
    for (Future<?> poll : polls) {
      await(poll);
    }
  }

  private ExecutorService poller(Feed feed) {
    return pollers.get(feeds.headMap(feed.sourceId()).size() % POLLERS);
  }

  private @Nullable Void poll(Feed feed) throws InterruptedException {
    String failure = ingest.poll(feed).failure();
    if (failure != null) {
      throw new StageFailedException(feed.url() + " cannot be read: " + failure);
    }
    return null;
  }

  private static void await(Future<?> poll) throws InterruptedException {
    try {
      poll.get();
    } catch (ExecutionException e) {
      throw new StageFailedException("a poll failed: " + e.getCause());
    }
  }

  @Override
  public void close() {
    pollers.forEach(ExecutorService::shutdownNow);
  }
}
