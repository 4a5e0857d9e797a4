package picket.ingest.polite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.NotModified;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.UserAgent;
import picket.ingest.http.HttpClientFetcher;
import picket.ingest.http.LoopbackSite;
import picket.ingest.http.LoopbackSite.Asked;

class PoliteFetcherIT {
  private static final String SITE = "https://news.example";
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "/robots.txt", "User-agent: picket\nDisallow: /private/\nCrawl-delay: 30\n",
          "/feed", "<rss/>",
          "/private/page", "secret");

  private static LoopbackSite site() throws IOException {
    return new LoopbackSite((asked, out) -> out.write(answer(asked)));
  }

  private static byte[] answer(Asked asked) {
    if (asked.headers().containsKey("if-none-match")) {
      return LoopbackSite.response("HTTP/1.1 304 Not Modified", "");
    }
    String document = DOCUMENTS.get(asked.path());
    return document == null
        ? LoopbackSite.response("HTTP/1.1 302 Found\nLocation: /private/page", "")
        : LoopbackSite.response("HTTP/1.1 200 OK\nETag: \"1\"", document);
  }

  @Test
  void readsASiteAtItsPaceAndWithinItsRules() throws Exception {
    VirtualClock clock = new VirtualClock();
    try (LoopbackSite site = site();
        HttpClientFetcher fetcher =
            new HttpClientFetcher(
                new UserAgent("desk@example.org"),
                new ConnectTo(Map.of("news.example", site.port())))) {
      PoliteFetcher polite = new PoliteFetcher(fetcher, clock, host -> HostGate.DEFAULT_DELAY);
      Refused forbidden = new Refused("robots.txt of news.example does not allow it");

      Body feed = (Body) polite.get(FetchRequest.feed(SITE + "/feed", null));
      assertThat(feed.content().bytes()).asString(UTF_8).isEqualTo("<rss/>");
      assertThat(polite.get(FetchRequest.feed(SITE + "/feed", feed.validators())))
          .isEqualTo(new NotModified(null));
      assertThat(polite.get(FetchRequest.page(SITE + "/private/page"))).isEqualTo(forbidden);
      assertThat(polite.get(FetchRequest.page(SITE + "/moved"))).isEqualTo(forbidden);

      assertThat(clock.seconds()).isEqualTo(90);
      assertThat(site.asked())
          .extracting(Asked::path)
          .isEqualTo(List.of("/robots.txt", "/feed", "/feed", "/moved", "/private/page"));
    }
  }
}
