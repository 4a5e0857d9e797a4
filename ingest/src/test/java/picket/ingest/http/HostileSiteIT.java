package picket.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static picket.ingest.http.Visits.SITE;
import static picket.ingest.http.Visits.get;
import static picket.ingest.http.Visits.getTightly;
import static picket.ingest.http.Visits.pack;
import static picket.ingest.http.Visits.sending;
import static picket.ingest.http.Visits.visiting;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.http.HttpClientFetcher.Limits;

/** Sites that send too much, too slowly, brokenly, or that are none of ours to visit. */
class HostileSiteIT {
  @Test
  void doesNotUnpackABomb() throws Exception {
    byte[] bomb = pack("gzip", new byte[200 * 1024 * 1024]);
    try (LoopbackSite site = sending("HTTP/1.1 200 OK\nContent-Encoding: gzip", bomb)) {
      HeapPeak peak = new HeapPeak();

      assertThat(get(site, FetchRequest.feed(SITE, null)))
          .isEqualTo(new Refused("larger than 8 MB"));
      assertThat(peak.growth()).isLessThan(100L * 1024 * 1024);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X: y", "Transfer-Encoding: chunked"})
  void leavesABodyWithoutEnd(String header) throws Exception {
    byte[] chunk = ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(UTF_8);
    try (LoopbackSite site =
        new LoopbackSite(
            (asked, out) -> {
              out.write(LoopbackSite.response("HTTP/1.1 200 OK\n" + header, ""));
              while (true) {
                out.write(chunk);
              }
            })) {
      assertThat(get(site, FetchRequest.page(SITE))).isEqualTo(new Refused("larger than 5 MB"));
      await().until(site::cutOff);
    }
  }

  @Test
  void doesNotBeginADocumentThatIsTooLarge() throws Exception {
    try (LoopbackSite site =
        LoopbackSite.saying("HTTP/1.1 200 OK\nContent-Length: 900000000", "x")) {
      assertThat(get(site, FetchRequest.page(SITE))).isEqualTo(new Refused("larger than 5 MB"));
    }
  }

  @Test
  void readsTheStartOfALongRobotsTxt() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 200 OK", "#".repeat(5_000))) {
      Body body = (Body) getTightly(site, FetchRequest.robots("https://news.example/robots.txt"));

      assertThat(body.content().bytes()).hasSize(1_024);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nX: ", "HTTP"})
  void cutsAnAnswerThatDrips(String start) throws Exception {
    try (LoopbackSite site =
        new LoopbackSite(
            (asked, out) -> {
              out.write(start.getBytes(UTF_8));
              while (true) {
                out.write('.');
                out.flush();
                Thread.sleep(50); // the pace of the server under test, not a wait of the test
              }
            })) {
      long begun = System.nanoTime();

      assertThat(getTightly(site, FetchRequest.page(SITE)))
          .isEqualTo(new TryLater("the server did not answer within 1 s", null));
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
      await().until(site::cutOff);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 200 OK\nContent-Length: 100\n\nshort', broke off",
    "'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\nshort', is broken",
    "'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n64\nshort', is broken",
    "'HTTP/1.1 200 OK\nContent-Encoding: gzip\n\nnot gzip', cannot be unpacked",
    "'HTTP/1.1 200 OK\nContent-Length: -5\n\nx', is broken",
    "'HTTP/1.1 200 OK\nContent-Length: many\n\nx', is broken",
    "'HTTP/1.1 200 OK\nTransfer-Encoding: odd\n\nx', is broken",
    "'SSH-2.0-OpenSSH', broke off",
    "'', broke off",
  })
  void triesAgainWhereAnAnswerIsBroken(String answer, String reason) throws Exception {
    try (LoopbackSite site =
        new LoopbackSite((asked, out) -> out.write(answer.replace("\n", "\r\n").getBytes(UTF_8)))) {
      assertThat(get(site, FetchRequest.page(SITE)))
          .isInstanceOfSatisfying(
              TryLater.class,
              later -> assertThat(later.reason()).contains("news.example").contains(reason));
    }
  }

  @Test
  void leavesAFloodOfHeaders() throws Exception {
    try (LoopbackSite site =
        LoopbackSite.saying("HTTP/1.1 200 OK\n" + "X: y\n".repeat(10_000), "x")) {
      assertThat(get(site, FetchRequest.page(SITE)))
          .isEqualTo(new TryLater("the answer of news.example is broken", null));
    }
  }

  @Test
  void leavesNoConnectionBehind() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 404 Not Found", "x".repeat(9_000));
        HttpClientFetcher fetcher = visiting(site, Limits.DEFAULTS)) {
      for (int visit = 0; visit < 300; visit++) { // more than connections may stand at once
        assertThat(fetcher.get(FetchRequest.page(SITE)))
            .isEqualTo(new Refused("HTTP 404 Not Found"));
      }
      await().until(site::deserted);
    }
  }

  @Test
  void keepsNoCookies() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 200 OK\nSet-Cookie: id=1", "x");
        HttpClientFetcher fetcher = visiting(site, Limits.DEFAULTS)) {
      fetcher.get(FetchRequest.page(SITE));
      fetcher.get(FetchRequest.page(SITE));

      assertThat(site.asked().get(1).headers()).doesNotContainKey("cookie");
    }
  }

  @Test
  void givesUpWhereItsCallerIsToStop() throws Exception {
    try (LoopbackSite site =
            new LoopbackSite((asked, out) -> Thread.sleep(Duration.ofMinutes(1).toMillis()));
        HttpClientFetcher fetcher = visiting(site, Limits.DEFAULTS)) {
      Thread caller = Thread.currentThread();
      CompletableFuture<Void> stop =
          CompletableFuture.runAsync(
              () -> {
                await().until(() -> !site.asked().isEmpty());
                caller.interrupt();
              });

      assertThatThrownBy(() -> fetcher.get(FetchRequest.page(SITE)))
          .isInstanceOf(InterruptedException.class);
      stop.join();
      await().until(site::deserted);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"})
  void visitsNoMachineThatIsNotOnTheOpenWeb(String host) throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 200 OK", "secret")) {
      assertThat(get(site, FetchRequest.page("http://" + host + ":" + site.port() + "/")))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.reason()).contains("is not visited"));
      assertThat(site.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "feed", "gopher://news.example/", "http://a:b@news.example/"})
  void refusesWhatIsNoAddress(String url) throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 200 OK", "x")) {
      assertThat(get(site, FetchRequest.page(url))).isInstanceOf(Refused.class);
      assertThat(site.asked()).isEmpty();
    }
  }
}
