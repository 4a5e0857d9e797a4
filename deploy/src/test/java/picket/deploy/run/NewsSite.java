package picket.deploy.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real web server on the loopback address: {@code good.example} has a feed and its pages, any
 * other host answers with a page where a feed should be.
 */
final class NewsSite implements AutoCloseable {
  private final HttpServer server;
  private final List<String> answers = new CopyOnWriteArrayList<>();
  private volatile List<String> slugs = List.of();

  private NewsSite(HttpServer server) {
    this.server = server;
  }

  static NewsSite start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    NewsSite site = new NewsSite(server);
    server.createContext("/", site::answer);
    server.start();
    return site;
  }

  /** What the feed lists from now on, published just now. */
  void lists(String... listed) {
    slugs = List.of(listed);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** A port at which nobody listens. */
  int closedPort() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Status and path of each answer, in order. */
  List<String> answers() {
    return List.copyOf(answers);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean good = "good.example".equals(exchange.getRequestHeaders().getFirst("Host"));
    if (path.equals("/robots.txt")) {
      send(exchange, 404, "text/plain", "");
    } else if (path.equals("/feed") && good) {
      feed(exchange);
    } else {
      send(exchange, 200, "text/html; charset=utf-8", page(path.substring(1)));
    }
  }

  private void feed(HttpExchange exchange) throws IOException {
    String etag = "\"" + String.join("-", slugs) + "\"";
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      send(exchange, 304, "application/rss+xml", "");
      return;
    }
    exchange.getResponseHeaders().add("ETag", etag);
    StringBuilder items = new StringBuilder();
    slugs.forEach(slug -> items.append(item(slug)));
    send(
        exchange,
        200,
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Good</title>" + items + "</channel></rss>");
  }

  private static String item(String slug) {
    String day =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).withHour(0).withMinute(0).withSecond(0));
    return "<item><link>https://good.example/"
        + slug
        + "</link><title>Story "
        + slug
        + "</title><pubDate>"
        + day
        + "</pubDate></item>";
  }

  private static String page(String slug) {
    return "<html><body><article><h1>Story "
        + slug
        + "</h1><p>This is what happened in the story "
        + slug
        + ", people on the spot said on the telephone.</p></article></body></html>";
  }

  private void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    answers.add(status + " " + exchange.getRequestURI().getPath());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
