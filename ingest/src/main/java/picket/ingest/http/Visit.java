package picket.ingest.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Validators;
import picket.ingest.identity.WebAddress;

/** One document asked for, through its redirects. Runs on one thread; any other may give it up. */
final class Visit implements Callable<Fetched> {
  private static final int MOST_REDIRECTS = 5;

  private final FetchRequest request;
  private final HttpClientFetcher.Limits limits;
  private final Line line;
  private volatile boolean givenUp;
  private volatile @Nullable HttpGet asking;

  /** Sends a request to whom its address names. */
  interface Line {
    ClassicHttpResponse send(WebAddress to, HttpGet get) throws IOException;
  }

  Visit(FetchRequest request, HttpClientFetcher.Limits limits, Line line) {
    this.request = request;
    this.limits = limits;
    this.line = line;
  }

  @Override
  public Fetched call() {
    String host = "";
    try {
      WebAddress at = WebAddress.of(request.url());
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        host = at.host();
        ClassicHttpResponse response = ask(at);
        try {
          Answer answer = new Answer(response);
          if (!answer.redirects()) {
            return answer.read(
                redirects == 0 ? request.url() : at.toString(),
                new BoundedBody(request.kind(), limits),
                request.validators() != null);
          }
          at = at.resolve(utf8(String.valueOf(answer.location())));
        } finally {
          cut();
        }
      }
      return new Refused("more than " + MOST_REDIRECTS + " redirects");
    } catch (IOException e) {
      return Failure.of(e, host, limits);
    }
  }

  private ClassicHttpResponse ask(WebAddress at) throws IOException {
    HttpGet get = new HttpGet(at.uri());
    get.setHeader(HttpHeaders.ACCEPT, request.kind().accepts());
    Validators validators = request.validators();
    if (validators != null && validators.etag() != null) {
      get.setHeader(HttpHeaders.IF_NONE_MATCH, validators.etag());
    }
    if (validators != null && validators.lastModified() != null) {
      get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
    }
    asking = get;
    if (givenUp) { // after the line above, so that no request escapes giveUp
      get.cancel();
    }
    return line.send(at, get);
  }

  /** Servers write other scripts into headers as UTF-8, and the client reads them as Latin-1. */
  private static String utf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Breaks off the request where one is under way. */
  void giveUp() {
    givenUp = true;
    cut();
  }

  /** To close an answer instead would read the rest of it, and it may have no end. */
  private void cut() {
    HttpGet get = asking;
    if (get != null) {
      get.cancel();
    }
  }
}
