package picket.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picket.ingest.ledger.LedgerException;
import picket.ingest.polite.PollClock;
import picket.ingest.poll.Feed;
import picket.ingest.poll.FeedPoller;
import picket.ingest.poll.Ledger;
import picket.ingest.poll.PollReport;
import picket.model.FeedState;

/**
 * Polls each feed when it is due: the feeds of one host one after the other, hosts side by side.
 */
final class Rounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final int THREADS = 8;
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);
  private static final Duration CLOSING = Duration.ofSeconds(20);

  private final FeedPoller poller;
  private final Ledger ledger;
  private final PollClock clock;
  private final Consumer<RuntimeException> onFailure;
  private final ScheduledThreadPoolExecutor threads;

  private Rounds(
      FeedPoller poller, Ledger ledger, PollClock clock, Consumer<RuntimeException> onFailure) {
    this.poller = poller;
    this.ledger = ledger;
    this.clock = clock;
    this.onFailure = onFailure;
    this.threads =
        new ScheduledThreadPoolExecutor(
            THREADS,
            task -> new Thread(task, "picket-ingest"),
            (task, pool) -> LOG.atDebug().log("Closing: no more rounds"));
    threads.setRemoveOnCancelPolicy(true);
  }

  static Rounds start(
      List<Feed> feeds,
      FeedPoller poller,
      Ledger ledger,
      PollClock clock,
      Consumer<RuntimeException> onFailure) {
    Rounds rounds = new Rounds(poller, ledger, clock, onFailure);
    SortedMap<String, List<Feed>> byHost = new TreeMap<>();
    feeds.forEach(feed -> byHost.computeIfAbsent(feed.host(), h -> new ArrayList<>()).add(feed));
    byHost.values().forEach(ofHost -> rounds.schedule(ofHost, Duration.ZERO));
    return rounds;
  }

  private void schedule(List<Feed> ofHost, Duration wait) {
    var unused =
        threads.schedule(
            () -> schedule(ofHost, round(ofHost)),
            Math.max(0, wait.toMillis()),
            TimeUnit.MILLISECONDS);
  }

  /** Polls what is due at a host and returns how long to wait for what comes next. */
  private Duration round(List<Feed> ofHost) {
    Instant next = clock.instant().plus(Duration.ofDays(1));
    try {
      for (Feed feed : ofHost) {
        Instant due = due(feed);
        if (!due.isAfter(clock.instant())) {
          poll(feed);
          due = due(feed);
        }
        next = due.isBefore(next) ? due : next;
      }
      return Duration.between(clock.instant(), next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (LedgerException e) {
      fault(e);
    } catch (Error e) {
      threads.shutdown();
      onFailure.accept(new IllegalStateException("ingest ran into " + e, e));
    }
    return AFTER_A_FAULT;
  }

  private Instant due(Feed feed) {
    FeedState state = ledger.state(feed);
    return state == null ? Instant.MIN : state.nextPollAt();
  }

  private void poll(Feed feed) throws InterruptedException {
    FeedState before = ledger.state(feed);
    try {
      tell(feed, before, poller.poll(feed));
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) { // the other feeds of its host go on
      LOG.atError().addKeyValue("feed", feed.url()).setCause(e).log("A poll broke off");
      poller.brokeOff(feed, e);
    }
  }

  /** A repeated failure is told once a change. */
  private static void tell(Feed feed, @Nullable FeedState before, PollReport report) {
    String failed = before == null ? null : before.lastError();
    String fails = report.failure();
    if (fails != null && !fails.equals(failed)) {
      LOG.atWarn().addKeyValue("feed", feed.url()).addKeyValue("reason", fails).log("Feed fails");
    } else if (fails == null && failed != null) {
      LOG.atInfo().addKeyValue("feed", feed.url()).log("Feed works again");
    }
    for (String problem : report.problems()) {
      LOG.atInfo().addKeyValue("feed", feed.url()).addKeyValue("reason", problem).log("Entry");
    }
  }

  private void fault(LedgerException e) {
    if (e.isTakenOver()) {
      threads.shutdown();
      onFailure.accept(e);
    } else {
      LOG.atWarn().setCause(e).log("The ledger of ingest cannot be used; polls wait until it can");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.atWarn().log("A poll did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
