package picket.ingest.polite;

import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.Fetcher;
import picket.ingest.identity.WebAddress;
import picket.ingest.polite.Verdict.Disallowed;
import picket.ingest.polite.Verdict.Unknown;

/**
 * Asks hosts, once a day each, what they allow us (RFC 9309).
 *
 * <p>A host that refuses its robots.txt has no rules. One that cannot be reached, or is in trouble,
 * keeps the rules that it had; where it had none, nothing of it may be asked for until it answers.
 * Thread-safe; an address waits for the robots.txt of its host, for no other.
 */
public final class Robots {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration ASKED_AGAIN = Duration.ofMinutes(10);

  private final Fetcher fetcher;
  private final InstantSource clock;
  private final RecentHosts<Known> hosts = new RecentHosts<>(Known::new);

  /** What we know of a host; read and written under the lock. */
  private static final class Known {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable CrawlerCommonsRules rules;
    private String trouble = "";
    private Instant due = Instant.MIN;
  }

  /**
   * @param fetcher gets each robots.txt
   */
  public Robots(Fetcher fetcher, InstantSource clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /**
   * Whether an address may be asked for; what is no address may not.
   *
   * @throws InterruptedException where the caller is to stop
   */
  public Verdict check(String url) throws InterruptedException {
    WebAddress address;
    try {
      address = WebAddress.of(url);
    } catch (MalformedURLException e) {
      return new Disallowed(String.valueOf(e.getMessage()));
    }
    Known known = hosts.of(address.origin());
    known.lock.lockInterruptibly();
    try {
      if (!clock.instant().isBefore(known.due)) {
        ask(address.origin() + "/robots.txt", known);
      }
      return known.rules == null
          ? new Unknown("robots.txt of " + address.host() + ": " + known.trouble)
          : known.rules.verdict(address);
    } finally {
      known.lock.unlock();
    }
  }

  private void ask(String url, Known known) throws InterruptedException {
    Fetched fetched = fetcher.get(FetchRequest.robots(url));
    Duration holds = KEPT;
    if (fetched instanceof Body body) {
      known.rules = CrawlerCommonsRules.of(url, body.content());
    } else if (fetched instanceof TryLater later) {
      known.trouble = later.reason();
      holds = wait(later.after());
    } else {
      known.rules = CrawlerCommonsRules.NONE;
    }
    known.due = clock.instant().plus(holds);
  }

  private static Duration wait(@Nullable Duration after) {
    if (after == null || after.compareTo(ASKED_AGAIN) < 0) {
      return ASKED_AGAIN;
    }
    return after.compareTo(KEPT) > 0 ? KEPT : after;
  }
}
