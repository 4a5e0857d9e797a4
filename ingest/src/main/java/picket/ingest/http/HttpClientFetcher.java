package picket.ingest.http;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.Fetcher;
import picket.ingest.fetch.UserAgent;
import picket.ingest.identity.WebAddress;

/**
 * Gets documents with the Apache HTTP client, which is kept from everything that it does of itself:
 * cookies, sign-in, retries, redirects, unpacking, proxies, kept connections.
 *
 * <p>Each request runs on a thread of its own, because neither a name look-up nor a read from a
 * socket heeds an interrupt, and the time-out of a socket starts anew with each byte: the caller
 * waits as long as the limits say and then cuts the connection. Thread-safe.
 */
public final class HttpClientFetcher implements Fetcher, AutoCloseable {
  private static final int LONGEST_HEADER = 32 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final int MOST_CONNECTIONS = 256;

  private final ConnectTo connectTo;
  private final Limits limits;
  private final CloseableHttpClient client;
  private final ExecutorService threads;

  /**
   * How much a server may cost us.
   *
   * @param feedBytes most that a feed may have, unpacked
   * @param pageBytes most that a page may have, unpacked
   * @param robotsBytes as much of a robots.txt is read; the rest does not count
   * @param whole time for a document, redirects and all
   * @param connect time for one address to accept a connection
   */
  public record Limits(
      int feedBytes, int pageBytes, int robotsBytes, Duration whole, Duration connect) {
    public static final Limits DEFAULTS =
        new Limits(
            8 * 1024 * 1024,
            5 * 1024 * 1024,
            512 * 1024,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));

    int bytesOf(FetchRequest.Kind kind) {
      return switch (kind) {
        case FEED -> feedBytes;
        case PAGE -> pageBytes;
        case ROBOTS -> robotsBytes;
      };
    }
  }

  public HttpClientFetcher(UserAgent agent, ConnectTo connectTo) {
    this(agent, connectTo, Limits.DEFAULTS);
  }

  public HttpClientFetcher(UserAgent agent, ConnectTo connectTo, Limits limits) {
    this(agent, connectTo, limits, new GuardedDns(SystemDefaultDnsResolver.INSTANCE));
  }

  /**
   * @param names looks up every host that is not in {@code connectTo}
   */
  HttpClientFetcher(UserAgent agent, ConnectTo connectTo, Limits limits, DnsResolver names) {
    this.connectTo = connectTo;
    this.limits = limits;
    this.client = client(agent, limits, names);
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "fetch");
              thread.setDaemon(true);
              return thread;
            });
  }

  private static CloseableHttpClient client(UserAgent agent, Limits limits, DnsResolver names) {
    return HttpClients.custom()
        .setConnectionManager(connections(limits, names))
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setUserAgent(agent.header())
        .setDefaultHeaders(
            List.of(
                new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate"),
                new BasicHeader(HttpHeaders.CONNECTION, "close")))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(limits.whole()))
                .setResponseTimeout(Timeout.of(limits.whole()))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build())
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableConnectionState()
        .disableContentCompression()
        .disableCookieManagement()
        .disableRedirectHandling()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(Limits limits, DnsResolver names) {
    Http1Config bounds =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(names)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(bounds).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.whole()))
                .build())
        .setMaxConnTotal(MOST_CONNECTIONS)
        .setMaxConnPerRoute(MOST_CONNECTIONS)
        .build();
  }

  @Override
  public Fetched get(FetchRequest request) throws InterruptedException {
    Visit visit = new Visit(request, limits, this::send);
    Future<Fetched> answer = threads.submit(visit);
    try {
      return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new TryLater(Failure.late(limits), null);
    } catch (ExecutionException e) {
      throw new IllegalStateException("could not ask for " + request.url(), e.getCause());
    } finally {
      visit.giveUp();
    }
  }

  private ClassicHttpResponse send(WebAddress to, HttpGet get) throws IOException {
    OptionalInt port = connectTo.portOf(to.host());
    if (port.isEmpty()) {
      HttpHost host = new HttpHost(to.uri().getScheme(), to.host(), to.port());
      return client.executeOpen(host, get, HttpClientContext.create());
    }
    get.setScheme("http");
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpHost host = new HttpHost("http", here, to.host(), port.getAsInt());
    return client.executeOpen(host, get, HttpClientContext.create());
  }

  /** Ends the requests under way; they answer that the connection broke off. */
  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
    threads.shutdown();
  }
}
