package picket.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static picket.ingest.http.Visits.AGENT;
import static picket.ingest.http.Visits.SITE;
import static picket.ingest.http.Visits.get;
import static picket.ingest.http.Visits.pack;
import static picket.ingest.http.Visits.sending;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.NotModified;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.Validators;

class HttpClientFetcherIT {
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
}
