package picket.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.UserAgent;
import picket.ingest.http.HttpClientFetcher.Limits;

/** Visits to a site on the loopback address, with the usual limits or with tight ones. */
final class Visits {
  static final UserAgent AGENT = new UserAgent("desk@example.org");
  static final String SITE = "https://news.example/feed";
  static final Limits TIGHT =
      new Limits(100_000, 50_000, 1_024, Duration.ofSeconds(1), Duration.ofMillis(500));

  static HttpClientFetcher visiting(LoopbackSite site, Limits limits) {
    return new HttpClientFetcher(
        AGENT,
        new ConnectTo(Map.of("news.example", site.port(), "other.example", site.port())),
        limits);
  }

  static Fetched get(LoopbackSite site, FetchRequest request) throws Exception {
    try (HttpClientFetcher fetcher = visiting(site, Limits.DEFAULTS)) {
      return fetcher.get(request);
    }
  }

  static Fetched getTightly(LoopbackSite site, FetchRequest request) throws Exception {
    try (HttpClientFetcher fetcher = visiting(site, TIGHT)) {
      return fetcher.get(request);
    }
  }

  static LoopbackSite sending(String head, byte[] body) throws IOException {
    return new LoopbackSite(
        (asked, out) -> {
          out.write(LoopbackSite.response(head, ""));
          out.write(body);
        });
  }

  static byte[] pack(String coding, byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packing = packing(coding, packed)) {
      packing.write(plain);
    }
    return packed.toByteArray();
  }

  static OutputStream packing(String coding, OutputStream packed) throws IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPOutputStream(packed);
      case "deflate" -> new DeflaterOutputStream(packed);
      case "deflate raw" -> new DeflaterOutputStream(packed, new Deflater(9, true));
      default -> packed;
    };
  }

  private Visits() {}
}
