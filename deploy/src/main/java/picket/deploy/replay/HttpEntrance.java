package picket.deploy.replay;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.run.Pipeline;
import picket.deploy.run.Polling;
import picket.deploy.run.StageFailedException;
import picket.deploy.site.ArchiveSites;
import picket.ingest.Ingest;
import picket.ingest.Surroundings;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.UserAgent;
import picket.ingest.poll.Feed;
import picket.model.FeedState;

/**
 * Serves the archive as web sites, and has them polled: for each item the clock is set to when it
 * was seen, its outlet shows it, and that outlet's feed is polled.
 */
final class HttpEntrance implements Entrance {
  private static final UserAgent AGENT = new UserAgent("operator@picket.example");

  private final Archive archive;
  private final Pacer pacer;
  private final ArchiveSites sites;
  private final ArchiveClock clock;
  private final SortedMap<String, Feed> feedOfOutlet = new TreeMap<>();

  /**
   * @param pacer asked before each item
   */
  HttpEntrance(Archive archive, Pacer pacer) {
    this.archive = archive;
    this.pacer = pacer;
    this.sites = ArchiveSites.open(archive);
    this.clock = new ArchiveClock(beforeTheFirst(archive));
    Feed.of(archive.sources()).forEach(feed -> feedOfOutlet.put(feed.sourceId(), feed));
  }

  private static Instant beforeTheFirst(Archive archive) {
    return archive.items().get(0).seenAt().minusSeconds(1);
  }

  @Override
  public Polling polling() {
    return new Polling(
        List.copyOf(feedOfOutlet.values()),
        AGENT,
        new Surroundings(new ConnectTo(sites.ports()), clock),
        false);
  }

  @Override
  public void bringIn(Pipeline pipeline, IntConsumer shown) throws InterruptedException {
    Ingest ingest = pipeline.ingest().orElseThrow();
    pollEmptyFeeds(ingest);
    Instant reached = reached(ingest);
    for (int n = 0; n < archive.items().size(); n++) {
      ArchiveItem item = archive.items().get(n);
      sites.show(n);
      if (!item.seenAt().isBefore(reached)) { // else a run that was cut off is past it
        pacer.await(clock.instant(), item.seenAt());
        clock.set(item.seenAt());
        poll(ingest, feedOf(item));
      }
      shown.accept(n + 1);
    }
  }

  /** A feed's first reading takes only what is new by its date: an archive's items all are. */
  private void pollEmptyFeeds(Ingest ingest) throws InterruptedException {
    List<String> known = ingest.feeds().stream().map(FeedState::feedId).toList();
    for (Feed feed : feedOfOutlet.values()) {
      if (!known.contains(feed.id())) {
        poll(ingest, feed);
      }
    }
  }

  /** Time of the last poll, whose items may not all have been polled. */
  private Instant reached(Ingest ingest) {
    return ingest.feeds().stream()
        .flatMap(state -> Stream.ofNullable(state.lastSuccessAt()))
        .max(Instant::compareTo)
        .orElse(clock.instant());
  }

  private Feed feedOf(ArchiveItem item) {
    Feed feed = feedOfOutlet.get(item.source());
    if (feed == null) {
      throw new StageFailedException("the outlet " + item.source() + " has no feed");
    }
    return feed;
  }

  private static void poll(Ingest ingest, Feed feed) throws InterruptedException {
    String failure = ingest.poll(feed).failure();
    if (failure != null) {
      throw new StageFailedException(
          "the archive's own site " + feed.url() + " cannot be read: " + failure);
    }
  }

  @Override
  public void close() {
    sites.close();
  }
}
