package picket.ingest.polite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.ingest.fetch.Content;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.Validators;

class PoliteFetcherTest {
  private static final FetchRequest FEED = FetchRequest.feed("https://a.example/feed", null);
  private static final FetchRequest PAGE = FetchRequest.page("https://a.example/page");

  private final VirtualClock clock = new VirtualClock();
  private final List<String> visits = new ArrayList<>();
  private Map<String, Fetched> web = Map.of();
  private long least = 2;
  private final PoliteFetcher fetcher =
      new PoliteFetcher(this::visit, clock, host -> Duration.ofSeconds(least));

  private Fetched visit(FetchRequest request) {
    visits.add(clock.seconds() + " " + request.url());
    return web.getOrDefault(request.url(), new Refused("HTTP 404 Not Found"));
  }

  private static Body document(String url, String text) {
    return new Body(url, new Content(text.getBytes(UTF_8), null), Validators.NONE, null);
  }

  @Test
  void asksRobotsTxtFirstAndWaitsBetweenRequests() throws InterruptedException {
    Body feed = document(FEED.url(), "<rss/>");
    web = Map.of(FEED.url(), feed);

    assertThat(fetcher.get(FEED)).isEqualTo(feed);
    assertThat(fetcher.get(PAGE)).isEqualTo(new Refused("HTTP 404 Not Found"));
    assertThat(visits)
        .containsExactly(
            "0 https://a.example/robots.txt",
            "2 https://a.example/feed",
            "4 https://a.example/page");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "5, 5", "60, 60", "86400, 60"})
  void waitsAsLongAsRobotsTxtAsksUpToAMinute(long crawlDelay, long expected)
      throws InterruptedException {
    web =
        Map.of(
            "https://a.example/robots.txt",
            document("", "User-agent: *\nCrawl-delay: " + crawlDelay));

    fetcher.get(FEED);

    assertThat(visits).last().isEqualTo(expected + " https://a.example/feed");
  }

  @Test
  void waitsAsLongAsTheOperatorAsksEvenOverAMinute() throws InterruptedException {
    web = Map.of("https://a.example/robots.txt", document("", "User-agent: *\nCrawl-delay: 300"));
    least = 120;

    fetcher.get(FEED);

    assertThat(visits).last().isEqualTo("120 https://a.example/feed");
  }

  @Test
  void doesNotAskForWhatRobotsTxtForbidsFeedOrPage() throws InterruptedException {
    web = Map.of("https://a.example/robots.txt", document("", "User-agent: *\nDisallow: /"));
    Refused refused = new Refused("robots.txt of a.example does not allow it");

    assertThat(fetcher.get(FEED)).isEqualTo(refused);
    assertThat(fetcher.get(PAGE)).isEqualTo(refused);
    assertThat(visits).containsExactly("0 https://a.example/robots.txt");
  }

  @Test
  void triesAgainWhereRobotsTxtCannotBeHad() throws InterruptedException {
    web = Map.of("https://a.example/robots.txt", new TryLater("HTTP 500", null));

    assertThat(fetcher.get(FEED))
        .isEqualTo(new TryLater("robots.txt of a.example: HTTP 500", null));
    assertThat(visits).hasSize(1);
  }

  @Test
  void takesARedirectedDocumentOnlyWhereItsOwnHostAllowsIt() throws InterruptedException {
    Body moved = document("https://b.example/private", "x");
    web =
        Map.of(
            PAGE.url(),
            moved,
            FEED.url(),
            document("https://c.example/feed", "x"),
            "https://b.example/robots.txt",
            document("", "User-agent: *\nDisallow: /private"),
            "https://c.example/robots.txt",
            new TryLater("HTTP 500", null));

    assertThat(fetcher.get(PAGE))
        .isEqualTo(new Refused("robots.txt of b.example does not allow it"));
    assertThat(fetcher.get(FEED))
        .isEqualTo(new TryLater("robots.txt of c.example: HTTP 500", null));
  }

  @Test
  void takesARedirectedDocumentThatItsOwnHostAllows() throws InterruptedException {
    Body moved = document("https://b.example/open", "x");
    web = Map.of(PAGE.url(), moved);

    assertThat(fetcher.get(PAGE)).isEqualTo(moved);
    assertThat(visits).last().isEqualTo("2 https://b.example/robots.txt");
  }

  @Test
  void refusesWhatIsNoAddress() throws InterruptedException {
    assertThat(fetcher.get(FetchRequest.page("feed"))).isInstanceOf(Refused.class);
    assertThat(visits).isEmpty();
  }
}
