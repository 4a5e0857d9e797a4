package picket.deploy.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picket.ingest.Surroundings;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.UserAgent;
import picket.ingest.polite.PollClock;
import picket.model.theatre.Source;

class ArticleWebTest {
  private static final Particulars NOTHING = new Particulars(null, null, null);
  private static final String PAGE =
      "<html><head><title>Blast at the mill</title></head><body><article><h1>Blast at the"
          + " mill</h1><p>"
          + "A bomb went off beside the road to the mill, and two guards were hurt. ".repeat(3)
          + "</p></article></body></html>";
  private static final Source OUTLET =
      new Source(
          "dale", "Dale Times", "https://www.dale.example/", "X", 'F', "PK", "en", List.of(), null);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void getsAPagePolitelyAndKnowsItsOutletByHost() throws Exception {
    Shown shown = web().read("https://dale.example/news/1", List.of(OUTLET), NOTHING);

    assertThat(shown.article().title()).isEqualTo("Blast at the mill");
    assertThat(shown.article().sourceId()).isEqualTo("dale");
    assertThat(asked)
        .containsExactly(
            "/robots.txt Picket/1.0 (news monitoring; +ops@desk.example)",
            "/news/1 " + "Picket/1.0 (news monitoring; +ops@desk.example)");
  }

  @Test
  void takesTheOutletThatAPersonNamesBeforeThatOfTheHost() throws InterruptedException {
    Particulars said = new Particulars("mill", null, null);

    Shown shown = web().read("https://dale.example/news/1", List.of(OUTLET), said);

    assertThat(shown.article().sourceId()).isEqualTo("mill");
  }

  @Test
  void doesNotAskForWhatRobotsTxtForbids() {
    assertThatThrownBy(() -> web().read("https://dale.example/private/1", List.of(), NOTHING))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("robots.txt");
    assertThat(asked).noneMatch(path -> path.startsWith("/private"));
  }

  @Test
  void saysWhatTheServerSaid() {
    assertThatThrownBy(() -> web().read("https://dale.example/gone", List.of(), NOTHING))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("404");
  }

  private ArticleWeb web() {
    ConnectTo here = new ConnectTo(Map.of("dale.example", server.getAddress().getPort()));
    return new ArticleWeb(
        new UserAgent("ops@desk.example"), new Surroundings(here, PollClock.system()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    String body = path.equals("/robots.txt") ? "User-agent: *\nDisallow: /private\n" : PAGE;
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", path.equals("/robots.txt") ? "text/plain" : "text/html");
    exchange.sendResponseHeaders(path.equals("/gone") ? 404 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
