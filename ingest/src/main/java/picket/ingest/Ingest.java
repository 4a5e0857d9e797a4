package picket.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picket.ingest.http.HttpClientFetcher;
import picket.ingest.ledger.KafkaLedger;
import picket.ingest.polite.HostGate;
import picket.ingest.polite.PoliteFetcher;
import picket.ingest.poll.Feed;
import picket.ingest.poll.FeedPoller;
import picket.ingest.poll.Pace;
import picket.ingest.poll.PollReport;
import picket.model.FeedState;

/**
 * The stage that polls feeds and publishes their articles. Thread-safe.
 *
 * <p>{@link #open} it, then either {@link #start} it and let it go its rounds, or {@link #poll}
 * feeds at times of your own choice, as a replay does.
 */
public final class Ingest implements AutoCloseable {
  private final IngestConfig config;
  private final Surroundings surroundings;
  private final HttpClientFetcher web;
  private final KafkaLedger ledger;
  private final FeedPoller poller;
  private @Nullable Rounds rounds;

  private Ingest(IngestConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
    this.ledger = KafkaLedger.open(config.bootstrap());
    this.web = new HttpClientFetcher(config.agent(), surroundings.connectTo());
    Map<String, Duration> delays = Feed.delays(config.feeds());
    PoliteFetcher polite =
        new PoliteFetcher(
            web, surroundings.clock(), host -> delays.getOrDefault(host, HostGate.DEFAULT_DELAY));
    this.poller = new FeedPoller(polite, ledger, surroundings.clock(), Pace.USUAL);
  }

  /**
   * Takes over the ledger, and reads how things stand; polls nothing yet.
   *
   * @throws picket.ingest.ledger.LedgerException where the broker does not let us
   */
  public static Ingest open(IngestConfig config, Surroundings surroundings) {
    return new Ingest(config, surroundings);
  }

  /**
   * Goes its rounds from now on, until it is closed.
   *
   * @param onFailure told where it stops for good
   */
  public synchronized void start(Consumer<RuntimeException> onFailure) {
    if (rounds != null) {
      throw new IllegalStateException("ingest was started already");
    }
    rounds = Rounds.start(config.feeds(), poller, ledger, surroundings.clock(), onFailure);
  }

  /** Polls a feed now, whether it is due or not; not while it goes its rounds. */
  public PollReport poll(Feed feed) throws InterruptedException {
    return poller.poll(feed);
  }

  /** How the feeds that were ever polled stand, in no order. */
  public List<FeedState> feeds() {
    return ledger.states();
  }

  /** Breaks off the poll under way, keeping what it has committed, and stops. */
  @Override
  public synchronized void close() {
    if (rounds != null) {
      rounds.close();
    }
    web.close();
    ledger.close();
  }
}
