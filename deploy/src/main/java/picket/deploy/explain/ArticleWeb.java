package picket.deploy.explain;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.ingest.Surroundings;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.UserAgent;
import picket.ingest.http.HttpClientFetcher;
import picket.ingest.page.JsoupPageReader;
import picket.ingest.page.PageRead;
import picket.ingest.polite.HostGate;
import picket.ingest.polite.PoliteFetcher;
import picket.model.theatre.Source;

/** Gets an article's page as ingest gets it: by robots.txt, in turn, under our name. */
public final class ArticleWeb {
  private final UserAgent agent;
  private final Surroundings surroundings;

  /**
   * The web.
   *
   * @param agent who we say we are to the publisher
   */
  public ArticleWeb(UserAgent agent, Surroundings surroundings) {
    this.agent = agent;
    this.surroundings = surroundings;
  }

  /**
   * The article at an address.
   *
   * @param outlets among which its own is looked for by host
   * @param said stands before what the page says; its address is not looked at
   * @throws ExplainException where there is none, or we may not have it
   */
  public Shown read(String url, List<Source> outlets, Particulars said)
      throws InterruptedException {
    Fetched.Body body = body(url);
    PageRead read =
        new JsoupPageReader().read(body.content().bytes(), body.content().type(), body.url());
    if (read instanceof PageRead.Page page) {
      String outlet = said.source() != null ? said.source() : outlet(body.url(), outlets);
      Particulars all = new Particulars(outlet, said.published(), body.url());
      return new Shown(all.of(page), List.of());
    }
    throw new ExplainException(url + ": " + ((PageRead.Unreadable) read).reason());
  }

  private Fetched.Body body(String url) throws InterruptedException {
    try (HttpClientFetcher web = new HttpClientFetcher(agent, surroundings.connectTo())) {
      PoliteFetcher polite =
          new PoliteFetcher(web, surroundings.clock(), host -> HostGate.DEFAULT_DELAY);
      Fetched fetched = polite.get(FetchRequest.page(url));
      if (fetched instanceof Fetched.Body body) {
        return body;
      }
      throw new ExplainException(url + ": " + reason(fetched));
    }
  }

  private static String reason(Fetched fetched) {
    if (fetched instanceof Fetched.Refused refused) {
      return refused.reason();
    }
    return fetched instanceof Fetched.TryLater later
        ? later.reason() + "; try again later"
        : "the server sent no page";
  }

  private static @Nullable String outlet(String url, List<Source> outlets) {
    String host = host(url);
    return outlets.stream()
        .filter(outlet -> !host.isEmpty() && host(outlet.home()).equals(host))
        .map(Source::id)
        .findFirst()
        .orElse(null);
  }

  private static String host(String url) {
    try {
      String host = String.valueOf(URI.create(url).getHost()).toLowerCase(Locale.ROOT);
      return host.startsWith("www.") ? host.substring("www.".length()) : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
