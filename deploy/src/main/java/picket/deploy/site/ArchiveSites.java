package picket.deploy.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.Archive;

/**
 * The web sites of an archive's outlets, on one port of the loopback address in plain HTTP; which
 * site is asked is told by the Host header.
 *
 * <p>At first nothing is published: feeds are empty and pages are not found. Thread-safe.
 */
public final class ArchiveSites implements AutoCloseable {
  private static final int THREADS = 4;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int NOTHING = -1;
  private static final int NOT_MODIFIED = 304;
  private static final int NO_BODY = -1;
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Archive archive;
  private final Newsstand newsstand;
  private final HttpServer server;
  private final ExecutorService threads;
  private volatile int shown = NOTHING;

  private ArchiveSites(Archive archive, HttpServer server) {
    this.archive = archive;
    this.newsstand = new Newsstand(archive);
    this.server = server;
    this.threads = Executors.newFixedThreadPool(THREADS, ArchiveSites::thread);
  }

  /**
   * Opens the sites on any free port; nothing is shown yet.
   *
   * @throws UncheckedIOException where no port can be had
   */
  public static ArchiveSites open(Archive archive) {
    // the JDK's server sends head and body apart; without this each answer waits 40 ms for the
    // other
    // side to acknowledge the head
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
      ArchiveSites sites = new ArchiveSites(archive, server);
      server.createContext("/", sites::handle);
      server.setExecutor(sites.threads);
      server.start();
      return sites;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "no port of this machine can be had for an archive's sites", e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "archive-sites");
    thread.setDaemon(true);
    return thread;
  }

  /** The loopback port by host, hosts in lower case. */
  public Map<String, Integer> ports() {
    TreeMap<String, Integer> ports = new TreeMap<>();
    newsstand.hosts().forEach(host -> ports.put(host, server.getAddress().getPort()));
    return ports;
  }

  /**
   * Publishes the items up to one, and no others.
   *
   * @param index of the last, in the order of the archive, from 0
   * @throws IndexOutOfBoundsException where the archive has no such item
   */
  public void show(int index) {
    shown = Objects.checkIndex(index, archive.items().size());
  }

  /** Takes everything back: as at the start. */
  public void showNothing() {
    shown = NOTHING;
  }

  /**
   * The items that nothing announces, whatever is shown: revisions whose entry looks as it did
   * before, and what is published by outlets without a feed.
   *
   * @return one sentence each, which names the address and when it was seen
   */
  public List<String> unannounced() {
    return newsstand.unannounced();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Address address =
          Address.asked(exchange.getRequestHeaders().getFirst("Host"), exchange.getRequestURI());
      Answer answer = address == null ? Answer.NOTHING_HERE : newsstand.answer(address, shown);
      send(exchange, answer);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    if (answer.isFound()) {
      headers.set("ETag", answer.tag());
    }
    if (answer.changedAt() != null) {
      headers.set("Last-Modified", HTTP_DATE.format(answer.changedAt()));
    }
    if (answer.isFound() && known(exchange.getRequestHeaders().getFirst("If-None-Match"), answer)) {
      exchange.sendResponseHeaders(NOT_MODIFIED, NO_BODY);
      return;
    }
    headers.set("Content-Type", answer.contentType());
    byte[] body = answer.body();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), head ? NO_BODY : body.length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private static boolean known(@Nullable String tags, Answer answer) {
    return tags != null
        && Arrays.stream(tags.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals(answer.tag()) || tag.equals("*"));
  }
}
