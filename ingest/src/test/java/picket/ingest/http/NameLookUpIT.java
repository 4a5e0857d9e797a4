package picket.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.UserAgent;
import picket.ingest.http.HttpClientFetcher.Limits;

class NameLookUpIT {

  /** Names that stand nowhere but in a test. */
  private record Names(Map<String, String> addresses, AtomicInteger asked) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      asked.incrementAndGet();
      String found = addresses.get(host);
      if (found == null) {
        throw new UnknownHostException(host);
      }
      String[] literals = found.split(" ", -1);
      InetAddress[] all = new InetAddress[literals.length];
      for (int at = 0; at < literals.length; at++) {
        all[at] = InetAddress.getByName(literals[at]);
      }
      return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  private static Fetched get(String url, DnsResolver names) throws InterruptedException {
    try (HttpClientFetcher fetcher =
        new HttpClientFetcher(
            new UserAgent("desk@example.org"), ConnectTo.NOWHERE, Limits.DEFAULTS, names)) {
      return fetcher.get(FetchRequest.page(url));
    }
  }

  private static Names names(String host, String addresses) {
    return new Names(Map.of(host, addresses), new AtomicInteger());
  }

  @Test
  void refusesAHostOfWhichOneAddressIsInside() throws Exception {
    Names names = names("both.example", "1.1.1.1 192.168.0.7");

    assertThat(get("http://both.example/", new GuardedDns(names)))
        .isEqualTo(new Refused("both.example is not visited: 192.168.0.7 is a private network"));
    assertThat(names.asked()).hasValue(1);
  }

  @Test
  void triesAgainWhereThereIsNoSuchHost() throws Exception {
    assertThat(get("http://gone.example/", new GuardedDns(names("a.example", "1.1.1.1"))))
        .isEqualTo(new TryLater("no such host: gone.example", null));
  }

  @Test
  void connectsToTheAddressThatWasLookedUpAndNoOther() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 200 OK", "x")) {
      Names names = names("here.example", "127.0.0.1");

      assertThat(get("http://here.example:" + site.port() + "/", names))
          .isInstanceOf(Fetched.Body.class);
      assertThat(names.asked()).hasValue(1);
    }
  }

  @Test
  void triesAgainWhereNobodyListens() throws Exception {
    int port = freePort();

    assertThat(get("http://here.example:" + port + "/", names("here.example", "127.0.0.1")))
        .isEqualTo(new TryLater("here.example does not accept connections", null));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void triesAgainWhereNoSecureConnectionComesAbout() throws Exception {
    try (LoopbackSite site = LoopbackSite.saying("HTTP/1.1 200 OK", "x")) {
      String url = "https://here.example:" + site.port() + "/";

      assertThat(get(url, names("here.example", "127.0.0.1")))
          .isInstanceOfSatisfying(
              TryLater.class,
              later ->
                  assertThat(later.reason()).startsWith("no secure connection to here.example"));
    }
  }
}
