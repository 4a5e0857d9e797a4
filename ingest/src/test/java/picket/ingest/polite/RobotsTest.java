package picket.ingest.polite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import picket.ingest.polite.Verdict.Allowed;
import picket.ingest.polite.Verdict.Disallowed;
import picket.ingest.polite.Verdict.Unknown;

class RobotsTest {
  private static final Allowed ALLOWED = new Allowed(null);
  private static final String PAGE = "https://news.example/a";

  private final VirtualClock clock = new VirtualClock();
  private final List<FetchRequest> asked = new ArrayList<>();
  private Fetched answer = new Refused("HTTP 404 Not Found");
  private final Robots robots =
      new Robots(
          request -> {
            asked.add(request);
            return answer;
          },
          clock);

  private static Body saying(String... lines) {
    byte[] text = String.join("\n", lines).getBytes(UTF_8);
    return new Body("x", new Content(text, "text/plain"), Validators.NONE, null);
  }

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/news/a?b=c, true",
    "/private, false",
    "/private/x, false",
    "/private/open/x, true",
    "/a.pdf, false",
    "/a.pdf?x, true",
    "/%D8%AE/x, false",
    "/خ/x, false",
  })
  void obeysTheRulesForAll(String path, boolean allowed) throws InterruptedException {
    answer =
        saying(
            "User-agent: *",
            "Disallow: /private",
            "Allow: /private/open/",
            "Disallow: /*.pdf$",
            "Disallow: /خ/");

    assertThat(robots.check("https://news.example" + path))
        .isEqualTo(
            allowed ? ALLOWED : new Disallowed("robots.txt of news.example does not allow it"));
  }

  @Test
  void obeysTheRulesForUsBeforeThoseForAll() throws InterruptedException {
    answer =
        saying(
            "User-agent: *",
            "Disallow: /",
            "",
            "User-agent: PICKET",
            "Disallow: /b",
            "",
            "User-agent: other",
            "Disallow: /a");

    assertThat(robots.check(PAGE)).isEqualTo(ALLOWED);
    assertThat(robots.check("https://news.example/b")).isInstanceOf(Disallowed.class);
  }

  @ParameterizedTest
  @CsvSource({"10, 10000", "0.5, 500", "86400, 86400000", "0, ", "-1, ", "soon, "})
  void tellsTheCrawlDelay(String delay, Long millis) throws InterruptedException {
    answer = saying("User-agent: *", "Crawl-delay: " + delay);

    assertThat(robots.check(PAGE))
        .isEqualTo(new Allowed(millis == null ? null : Duration.ofMillis(millis)));
  }

  @Test
  void allowsAllWhereThereIsNoRobotsTxt() throws InterruptedException {
    assertThat(robots.check(PAGE)).isEqualTo(ALLOWED);
  }

  @Test
  void allowsAllWhereAPageComesInstead() throws InterruptedException {
    byte[] page = "<!DOCTYPE html><html><body>Not found</body></html>".getBytes(UTF_8);
    answer = new Body("x", new Content(page, "text/html"), Validators.NONE, null);

    assertThat(robots.check(PAGE)).isEqualTo(ALLOWED);
  }

  @Test
  void doesNotKnowWhereTheHostIsDown() throws InterruptedException {
    answer = new TryLater("HTTP 503 Service Unavailable", null);

    assertThat(robots.check(PAGE))
        .isEqualTo(new Unknown("robots.txt of news.example: HTTP 503 Service Unavailable"));
  }

  @Test
  void asksOnceADay() throws InterruptedException {
    robots.check(PAGE);
    clock.pass(Duration.ofHours(24).minusSeconds(1));
    robots.check(PAGE);
    assertThat(asked).containsExactly(FetchRequest.robots("https://news.example/robots.txt"));

    answer = saying("User-agent: *", "Disallow: /");
    clock.pass(Duration.ofSeconds(1));
    assertThat(robots.check(PAGE)).isInstanceOf(Disallowed.class);
    assertThat(asked).hasSize(2);
  }

  @Test
  void asksEachSchemeHostAndPort() throws InterruptedException {
    robots.check(PAGE);
    robots.check("https://NEWS.example:443/b");
    robots.check("http://news.example/");
    robots.check("https://news.example:8443/");

    assertThat(asked)
        .extracting(FetchRequest::url)
        .containsExactly(
            "https://news.example/robots.txt",
            "http://news.example/robots.txt",
            "https://news.example:8443/robots.txt");
  }

  @ParameterizedTest
  @CsvSource({", 600", "60, 600", "3600, 3600", "2592000, 86400"})
  void asksAHostInTroubleAgainLater(Long after, long seconds) throws InterruptedException {
    answer = new TryLater("down", after == null ? null : Duration.ofSeconds(after));
    robots.check(PAGE);
    answer = saying("");
    clock.pass(Duration.ofSeconds(seconds - 1));
    assertThat(robots.check(PAGE)).isInstanceOf(Unknown.class);

    clock.pass(Duration.ofSeconds(1));
    assertThat(robots.check(PAGE)).isEqualTo(ALLOWED);
  }

  @Test
  void keepsTheOldRulesOfAHostInTrouble() throws InterruptedException {
    answer = saying("User-agent: *", "Disallow: /b");
    robots.check(PAGE);
    answer = new TryLater("down", null);
    clock.pass(Duration.ofDays(2));

    assertThat(robots.check(PAGE)).isEqualTo(ALLOWED);
    assertThat(robots.check("https://news.example/b")).isInstanceOf(Disallowed.class);
    assertThat(asked).hasSize(2);
  }

  @Test
  void disallowsWhatIsNoAddress() throws InterruptedException {
    assertThat(robots.check("feed")).isInstanceOf(Disallowed.class);
    assertThat(asked).isEmpty();
  }
}
