package picket.ingest.polite;

import java.net.MalformedURLException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.Fetcher;
import picket.ingest.identity.WebAddress;
import picket.ingest.polite.Verdict.Allowed;
import picket.ingest.polite.Verdict.Disallowed;
import picket.ingest.polite.Verdict.Unknown;

/**
 * Gets documents where robots.txt allows it and when the host's turn has come; a robots.txt takes a
 * turn too. Thread-safe where the fetcher within is.
 */
public final class PoliteFetcher implements Fetcher {
  private static final Duration LONGEST_CRAWL_DELAY = Duration.ofSeconds(60);

  private final Fetcher fetcher;
  private final Function<String, Duration> delays;
  private final HostGate gate;
  private final Robots robots;

  /**
   * @param fetcher does the getting
   * @param delays time that a host, in lower case, is left alone between two requests at least;
   *     {@link HostGate#DEFAULT_DELAY} for one of which nothing is known. A longer Crawl-delay in
   *     its robots.txt counts instead, up to a minute.
   */
  public PoliteFetcher(Fetcher fetcher, PollClock clock, Function<String, Duration> delays) {
    this.fetcher = fetcher;
    this.delays = delays;
    this.gate = new HostGate(clock);
    this.robots = new Robots(request -> inTurn(request, null), clock);
  }

  @Override
  public Fetched get(FetchRequest request) throws InterruptedException {
    Verdict verdict = robots.check(request.url());
    if (!(verdict instanceof Allowed allowed)) {
      return instead(verdict);
    }
    Fetched fetched = inTurn(request, allowed.crawlDelay());
    return fetched instanceof Body body && !body.url().equals(request.url())
        ? elsewhere(body)
        : fetched;
  }

  /** A document found after redirects counts only where its own host allows it. */
  private Fetched elsewhere(Body body) throws InterruptedException {
    Verdict verdict = robots.check(body.url());
    return verdict instanceof Allowed ? body : instead(verdict);
  }

  private static Fetched instead(Verdict verdict) {
    if (verdict instanceof Disallowed disallowed) {
      return new Refused(disallowed.reason());
    }
    return new TryLater(((Unknown) verdict).reason(), null);
  }

  private Fetched inTurn(FetchRequest request, @Nullable Duration crawlDelay)
      throws InterruptedException {
    try {
      String host = WebAddress.of(request.url()).host();
      return gate.pass(host, delay(host, crawlDelay), () -> fetcher.get(request));
    } catch (MalformedURLException e) {
      return new Refused(String.valueOf(e.getMessage()));
    }
  }

  private Duration delay(String host, @Nullable Duration crawlDelay) {
    Duration least = delays.apply(host);
    if (crawlDelay == null || crawlDelay.compareTo(least) <= 0) {
      return least;
    }
    Duration bounded =
        crawlDelay.compareTo(LONGEST_CRAWL_DELAY) > 0 ? LONGEST_CRAWL_DELAY : crawlDelay;
    return bounded.compareTo(least) > 0 ? bounded : least;
  }
}
