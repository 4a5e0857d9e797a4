package picket.ingest.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.jspecify.annotations.Nullable;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetched.Refused;
import picket.ingest.fetch.Fetched.TryLater;

/** Says in one line, to a person, what kept us from a document. */
final class Failure {
  private static final int LONGEST_LINE = 200;

  private Failure() {}

  /** The outcome of a request to a host that broke off. */
  static Fetched of(IOException broken, String host, HttpClientFetcher.Limits limits) {
    if (broken instanceof MalformedURLException
        || broken instanceof GuardedDns.ForbiddenHostException
        || broken instanceof BoundedBody.NotReadException) {
      return new Refused(line(broken.getMessage()));
    }
    return new TryLater(line(words(broken, host, limits)), null);
  }

  private static String words(IOException broken, String host, HttpClientFetcher.Limits limits) {
    if (broken instanceof UnknownHostException) {
      return "no such host: " + host;
    }
    if (broken instanceof ConnectTimeoutException) {
      return host + " did not accept a connection within " + seconds(limits.connect());
    }
    if (broken instanceof SocketTimeoutException) {
      return late(limits);
    }
    if (broken instanceof HttpHostConnectException) {
      return host + " does not accept connections";
    }
    if (broken instanceof SSLException) {
      return "no secure connection to " + host + ": " + broken.getMessage();
    }
    if (broken instanceof ZipException || broken instanceof EOFException) {
      return "the answer of " + host + " cannot be unpacked";
    }
    return garbled(broken)
        ? "the answer of " + host + " is broken"
        : "the connection to " + host + " broke off";
  }

  private static boolean garbled(IOException broken) {
    return broken instanceof ClientProtocolException
        || broken instanceof MalformedChunkCodingException
        || broken instanceof MessageConstraintException;
  }

  /** Where the time for the whole request ran out. */
  static String late(HttpClientFetcher.Limits limits) {
    return "the server did not answer within " + seconds(limits.whole());
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  static String size(int bytes) {
    return bytes % (1024 * 1024) == 0 ? bytes / (1024 * 1024) + " MB" : bytes / 1024 + " KB";
  }

  /** A text of others, fit to stand in a line of ours. */
  static String line(@Nullable String text) {
    String plain = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
    return plain.length() <= LONGEST_LINE ? plain : plain.substring(0, LONGEST_LINE) + "...";
  }
}
