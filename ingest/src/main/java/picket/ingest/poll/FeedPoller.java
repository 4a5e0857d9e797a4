package picket.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.ingest.feed.FeedEntry;
import picket.ingest.feed.ParsedFeed;
import picket.ingest.feed.RomeFeedParser;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetcher;
import picket.ingest.fetch.Validators;
import picket.model.FeedState;

/**
 * Polls a feed once: asks for it, reads what is new on it, publishes that.
 *
 * <p>The feed counts as read only when all its entries were dealt with: otherwise its validators
 * are forgotten, so that it is sent to us again. Thread-safe, as long as two threads do not poll
 * one host at the same time.
 */
public final class FeedPoller {
  private final Fetcher fetcher;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Pace pace;
  private final RomeFeedParser parser = new RomeFeedParser();
  private final Drafter drafter;

  public FeedPoller(Fetcher fetcher, Ledger ledger, InstantSource clock, Pace pace) {
    this.fetcher = fetcher;
    this.ledger = ledger;
    this.clock = clock;
    this.pace = pace;
    this.drafter = new Drafter(fetcher);
  }

  /** Polls, commits what came of it, and tells. */
  public PollReport poll(Feed feed) throws InterruptedException {
    Instant now = clock.instant();
    FeedState before = ledger.state(feed);
    Fetched fetched = fetcher.get(FetchRequest.feed(feed.url(), validators(before)));
    if (fetched instanceof Fetched.Body body) {
      return read(feed, before, body, now);
    }
    if (fetched instanceof Fetched.NotModified same) {
      FeedState after =
          succeeded(feed, validators(before), pace.next(feed, now, same.freshFor()), now);
      ledger.commit(feed, new Ledger.Turn(List.of(), List.of(), after), now);
      return new PollReport(feed, null, List.of(), List.of());
    }
    if (fetched instanceof Fetched.TryLater later) {
      return failed(feed, before, later.reason(), later.after(), now);
    }
    Fetched.Refused refused = (Fetched.Refused) fetched;
    return failed(feed, before, refused.reason(), null, now);
  }

  /** Notes a poll that broke off, so that the feed is asked again later and less often. */
  public void brokeOff(Feed feed, Throwable cause) throws InterruptedException {
    failed(feed, ledger.state(feed), "it could not be read: " + cause, null, clock.instant());
  }

  private static @Nullable Validators validators(@Nullable FeedState state) {
    return state == null ? null : new Validators(state.etag(), state.lastModified());
  }

  private PollReport failed(
      Feed feed, @Nullable FeedState before, String reason, @Nullable Duration after, Instant now)
      throws InterruptedException {
    int failures = before == null ? 1 : before.failures() + 1;
    FeedState state =
        new FeedState(
            feed.id(),
            feed.url(),
            before == null ? null : before.etag(),
            before == null ? null : before.lastModified(),
            pace.backOff(feed, now, failures, after),
            before == null ? null : before.lastSuccessAt(),
            failures,
            reason);
    ledger.commit(feed, new Ledger.Turn(List.of(), List.of(), state), now);
    return new PollReport(feed, reason, List.of(), List.of());
  }

  private PollReport read(Feed feed, @Nullable FeedState before, Fetched.Body body, Instant now)
      throws InterruptedException {
    ParsedFeed parsed = parser.parse(body.content().bytes(), body.content().type(), body.url());
    if (parsed instanceof ParsedFeed.Unreadable unreadable) {
      return failed(feed, before, unreadable.reason(), null, now);
    }
    ParsedFeed.Feed read = (ParsedFeed.Feed) parsed;
    boolean first = before == null || before.lastSuccessAt() == null;
    FeedRound round = new FeedRound(drafter, ledger, feed, first, now);
    for (FeedEntry entry : oldestFirst(read.entries())) {
      round.take(entry);
    }
    Validators next = round.isWaiting() ? Validators.NONE : body.validators();
    // an entry may have left the feed by the time at which the feed wants to be asked again
    Duration fresh = round.isWaiting() ? null : longer(body.freshFor(), read.ttl());
    round.publish(succeeded(feed, next, pace.next(feed, now, fresh), now));
    List<String> problems = new ArrayList<>(read.skipped());
    problems.addAll(round.problems());
    return new PollReport(feed, null, round.articles(), problems);
  }

  private static FeedState succeeded(
      Feed feed, @Nullable Validators next, Instant nextPollAt, Instant now) {
    Validators kept = next == null ? Validators.NONE : next;
    return new FeedState(
        feed.id(), feed.url(), kept.etag(), kept.lastModified(), nextPollAt, now, 0, null);
  }

  private static @Nullable Duration longer(@Nullable Duration a, @Nullable Duration b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** Feeds list the newest first; what has no date keeps its place from the end. */
  private static List<FeedEntry> oldestFirst(List<FeedEntry> listed) {
    List<FeedEntry> entries = new ArrayList<>(listed);
    Collections.reverse(entries);
    if (entries.stream().allMatch(entry -> entry.published() != null)) {
      entries.sort(
          Comparator.comparing(
              FeedEntry::published, Comparator.nullsLast(Comparator.naturalOrder())));
    }
    return entries;
  }
}
