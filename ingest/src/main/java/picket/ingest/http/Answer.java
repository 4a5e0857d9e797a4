package picket.ingest.http;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.jspecify.annotations.Nullable;
import picket.ingest.fetch.Content;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Body;
import picket.ingest.fetch.Fetched.NotModified;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;
import picket.ingest.fetch.Validators;

/** What a server's answer means to us. */
final class Answer {
  private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
  private static final List<Integer> PASSING = List.of(408, 425, 429);
  private static final List<Integer> DOCUMENTS = List.of(200, 203);
  private static final int NOT_MODIFIED = 304;
  private static final int LONGEST_VALIDATOR = 1_000;

  private final ClassicHttpResponse response;

  Answer(ClassicHttpResponse response) {
    this.response = response;
  }

  /** Whether it sends us to another address. */
  boolean redirects() {
    return REDIRECTS.contains(response.getCode()) && location() != null;
  }

  /** The address that it sends us to, as it stands there; null where there is none. */
  @Nullable String location() {
    return header("Location");
  }

  /**
   * Reads an answer that is not a redirect.
   *
   * @param url address that gave it
   */
  Fetched read(String url, BoundedBody reader, boolean conditional) throws IOException {
    int status = response.getCode();
    if (DOCUMENTS.contains(status)) {
      return new Body(url, content(reader), validators(), Pacing.freshFor(response));
    }
    if (status == NOT_MODIFIED && conditional) {
      return new NotModified(Pacing.freshFor(response));
    }
    return passes(status)
        ? new TryLater(words(status), Pacing.retryAfter(response))
        : new Refused(words(status));
  }

  private static boolean passes(int status) {
    return switch (status / 100) {
      case 2, 5 -> true; // 202 and the like: a waiting room instead of the document
      case 4 -> PASSING.contains(status);
      default -> false;
    };
  }

  private Content content(BoundedBody reader) throws IOException {
    HttpEntity entity = response.getEntity();
    return new Content(entity == null ? new byte[0] : reader.read(entity), header("Content-Type"));
  }

  private Validators validators() {
    return new Validators(kept(header("ETag")), kept(header("Last-Modified")));
  }

  private static @Nullable String kept(@Nullable String validator) {
    return validator == null || validator.length() > LONGEST_VALIDATOR ? null : validator;
  }

  private @Nullable String header(String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** The standard's words, not the server's own. */
  private static String words(int status) {
    String known =
        status < 100 || status > 599
            ? null
            : EnglishReasonPhraseCatalog.INSTANCE.getReason(status, Locale.ENGLISH);
    return "HTTP " + status + (known == null ? "" : " " + known);
  }
}
