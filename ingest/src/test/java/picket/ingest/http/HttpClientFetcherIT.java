package picket.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.NotModified;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.UserAgent;
import picket.ingest.fetch.Validators;
import picket.ingest.http.HttpClientFetcher.Limits;

class HttpClientFetcherIT {
  private static final UserAgent AGENT = new UserAgent("desk@example.org");
  private static final String SITE = "https://news.example/feed";
  private static final Limits TIGHT =
      new Limits(100_000, 50_000, 1_024, Duration.ofSeconds(1), Duration.ofMillis(500));

  private static HttpClientFetcher visiting(LoopbackSite site, Limits limits) {
    return new HttpClientFetcher(
        AGENT,
        new ConnectTo(Map.of("news.example", site.port(), "other.example", site.port())),
        limits);
  }

  private static Fetched get(LoopbackSite site, FetchRequest request) throws Exception {
    try (HttpClientFetcher fetcher = visiting(site, Limits.DEFAULTS)) {
      return fetcher.get(request);
    }
  }

  private static Fetched getTightly(LoopbackSite site, FetchRequest request) throws Exception {
    try (HttpClientFetcher fetcher = visiting(site, TIGHT)) {
      return fetcher.get(request);
    }
  }

  @Test
  void bringsADocumentWithAllThatTheServerSaysOfIt() throws Exception {
    String head =
        """
        HTTP/1.1 200 OK
        Content-Type: application/rss+xml; charset=utf-8
        Content-Length: 6
        ETag: W/"7"
        Last-Modified: Mon, 02 Nov 2026 10:00:00 GMT
        Cache-Control: public, max-age=600
        Age: 61
        """;
    try (LoopbackSite site = LoopbackSite.saying(head, "<rss/>")) {
      Body body = (Body) get(site, FetchRequest.feed(SITE, null));

      assertThat(body.url()).isEqualTo(SITE);
      assertThat(body.content().bytes()).asString(UTF_8).isEqualTo("<rss/>");
      assertThat(body.content().type()).isEqualTo("application/rss+xml; charset=utf-8");
      assertThat(body.validators())
          .isEqualTo(new Validators("W/\"7\"", "Mon, 02 Nov 2026 10:00:00 GMT"));
      assertThat(body.freshFor()).isEqualTo(Duration.ofSeconds(539));
    }
  }

  @Test
  void asksUnderItsNameForWhatHasChanged() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 304 Not Modified", "")) {
      Validators validators = new Validators("\"7\"", "Mon, 02 Nov 2026 10:00:00 GMT");

      assertThat(get(site, FetchRequest.feed("https://news.example:8443/feed?a=b", validators)))
          .isEqualTo(new NotModified(null));
      assertThat(site.asked()).hasSize(1);
      assertThat(site.asked().get(0).path()).isEqualTo("/feed?a=b");
      assertThat(site.asked().get(0).headers())
          .containsEntry("host", "news.example:8443")
          .containsEntry("user-agent", AGENT.header())
          .containsEntry("if-none-match", "\"7\"")
          .containsEntry("if-modified-since", "Mon, 02 Nov 2026 10:00:00 GMT")
          .containsEntry("accept-encoding", "gzip, deflate")
          .containsEntry("connection", "close")
          .doesNotContainKeys("upgrade", "cookie", "authorization");
    }
  }

  @Test
  void asksForAPageWithoutCondition() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 304 Not Modified", "")) {
      assertThat(get(site, FetchRequest.page("http://news.example/a")))
          .isEqualTo(new Refused("HTTP 304 Not Modified"));
      assertThat(site.asked().get(0).headers())
          .containsEntry("host", "news.example")
          .doesNotContainKeys("if-none-match", "if-modified-since");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, Bad Request",
    "401, Unauthorized",
    "403, Forbidden",
    "404, Not Found",
    "410, Gone",
    "418, ",
    "451, Unavailable For Legal Reasons",
    "300, Multiple Choices",
    "301, Moved Permanently",
    "999, ",
  })
  void givesUpAnAddressThatTheServerRefuses(int status, String words) throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 " + status + " \u0007Nope", "no")) {
      assertThat(get(site, FetchRequest.page(SITE)))
          .isEqualTo(new Refused("HTTP " + status + (words == null ? "" : " " + words)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 204, 408, 425, 429, 500, 502, 503, 504})
  void triesAgainWhereTheServerIsBusy(int status) throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 " + status + " x", "")) {
      TryLater later = (TryLater) get(site, FetchRequest.page(SITE));

      assertThat(later.reason()).matches("HTTP " + status + " [A-Z].*");
      assertThat(later.after()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "99999999999999999999, 2592000",
    "'Mon, 02 Nov 2026 10:05:00 GMT', 300",
    "'Mon, 02 Nov 2026 09:00:00 GMT', 0",
    "soon, ",
  })
  void comesAgainWhenTheServerSays(String retryAfter, Long seconds) throws Exception {
    String head =
        "HTTP/1.1 429 Too Many Requests\nDate: Mon, 02 Nov 2026 10:00:00 GMT\nRetry-After: "
            + retryAfter;
    try (LoopbackSite site = LoopbackSite.saying(head, "")) {
      assertThat(get(site, FetchRequest.page(SITE)))
          .isEqualTo(
              new TryLater(
                  "HTTP 429 Too Many Requests",
                  seconds == null ? null : Duration.ofSeconds(seconds)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'max-age=60', 60",
    "'public, MAX-AGE=\"60\", immutable', 60",
    "'s-maxage=60', ",
    "'no-cache, max-age=60', ",
    "'max-age=60, no-store', ",
    "'max-age=x', ",
  })
  void takesAnAnswerForFreshAsLongAsTheServerSays(String control, Long seconds) throws Exception {
    String head = "HTTP/1.1 200 OK\nContent-Length: 0\nCache-Control: " + control;
    try (LoopbackSite site = LoopbackSite.saying(head, "")) {
      Body body = (Body) get(site, FetchRequest.page(SITE));

      assertThat(body.freshFor()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "deflate", "deflate raw", "identity"})
  void unpacks(String coding) throws Exception {
    byte[] packed = pack(coding, "front line ".repeat(500).getBytes(UTF_8));
    String head = "HTTP/1.1 200 OK\nContent-Encoding: " + coding.replace(" raw", "");
    try (LoopbackSite site = sending(head, packed)) {
      Body body = (Body) get(site, FetchRequest.page(SITE));

      assertThat(body.content().bytes()).asString(UTF_8).isEqualTo("front line ".repeat(500));
    }
  }

  private static LoopbackSite sending(String head, byte[] body) throws IOException {
    return new LoopbackSite(
        (asked, out) -> {
          out.write(LoopbackSite.response(head, ""));
          out.write(body);
        });
  }

  private static byte[] pack(String coding, byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packing = packing(coding, packed)) {
      packing.write(plain);
    }
    return packed.toByteArray();
  }

  private static OutputStream packing(String coding, OutputStream packed) throws IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPOutputStream(packed);
      case "deflate" -> new DeflaterOutputStream(packed);
      case "deflate raw" -> new DeflaterOutputStream(packed, new Deflater(9, true));
      default -> packed;
    };
  }

  @Test
  void refusesAPackingThatItDidNotAskFor() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 200 OK\nContent-Encoding: br", "x")) {
      assertThat(get(site, FetchRequest.page(SITE)))
          .isEqualTo(new Refused("packed as \"br\", which was not asked for"));
    }
  }

  @Test
  void followsRedirectsToOtherHostsAndPaths() throws Exception {
    Map<String, String> ways =
        Map.of("/feed", "http://other.example/خبر", "/%D8%AE%D8%A8%D8%B1", "/end?x=1");
    try (LoopbackSite site =
        new LoopbackSite(
            (asked, out) ->
                out.write(
                    ways.containsKey(asked.path())
                        ? LoopbackSite.response(
                            "HTTP/1.1 302 Found\nLocation: " + ways.get(asked.path()), "")
                        : LoopbackSite.response("HTTP/1.1 200 OK", "here")))) {
      Body body = (Body) get(site, FetchRequest.feed(SITE, new Validators("\"7\"", null)));

      assertThat(body.url()).isEqualTo("http://other.example/end?x=1");
      assertThat(site.asked())
          .extracting(asked -> asked.headers().get("host"))
          .containsExactly("news.example", "other.example", "other.example");
      assertThat(site.asked())
          .allSatisfy(asked -> assertThat(asked.headers()).containsEntry("if-none-match", "\"7\""));
    }
  }

  @Test
  void leavesARedirectLoop() throws Exception {
    try (LoopbackSite site =
        LoopbackSite.saying("HTTP/1.1 301 Moved Permanently\nLocation: " + SITE, "")) {
      assertThat(get(site, FetchRequest.page(SITE)))
          .isEqualTo(new Refused("more than 5 redirects"));
      assertThat(site.asked()).hasSize(6);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://169.254.169.254/latest/meta-data/, link-local",
    "https://10.0.0.8/, private",
    "http://localhost/, this machine",
    "http://[::1]:8080/, this machine",
    "http://2130706433/, form that we do not read",
    "ftp://news.example/, is not a web address that we visit",
    "file:///etc/passwd, is not a web address that we visit",
  })
  void isNotLedAstrayByARedirect(String location, String reason) throws Exception {
    try (LoopbackSite site =
        LoopbackSite.saying("HTTP/1.1 307 Temporary Redirect\nLocation: " + location, "")) {
      assertThat(get(site, FetchRequest.page(SITE)))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.reason()).contains(reason));
    }
  }

  @Test
  void keepsControlCharactersOfServersOutOfReasons() throws Exception {
    try (LoopbackSite site =
        LoopbackSite.saying(
            "HTTP/1.1 302 Found\nLocation: x:\u001b[31m\u0085\u202e" + "y".repeat(500), "")) {
      Refused refused = (Refused) get(site, FetchRequest.page(SITE));

      assertThat(refused.reason()).hasSizeLessThan(300).matches("[ -~]*");
    }
  }

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
