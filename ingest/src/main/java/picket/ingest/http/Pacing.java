package picket.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** What a server says of when to come again, and for how long its answer holds. */
final class Pacing {
  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:.*,)?\\s*max-age\\s*=\\s*\"?(\\d+)\"?\\s*(?:,.*)?");
  private static final Pattern NOT_KEPT =
      Pattern.compile("(?i)(?:.*,)?\\s*no-(?:cache|store)\\b.*");
  private static final long LONGEST_SECONDS = Duration.ofDays(30).toSeconds();

  private Pacing() {}

  /**
   * The Retry-After, at most 30 days; null where there is none or it cannot be read.
   *
   * <p>A date counts from the answer's own date, so that a wrong clock, theirs or ours, does no
   * harm.
   */
  static @Nullable Duration retryAfter(MessageHeaders headers) {
    String value = value(headers, "Retry-After");
    if (value == null) {
      return null;
    }
    if (value.matches("\\d+")) {
      return seconds(value);
    }
    Instant until = DateUtils.parseStandardDate(value);
    Instant sent = DateUtils.parseStandardDate(headers, "Date");
    return until == null || sent == null ? null : bounded(Duration.between(sent, until));
  }

  /**
   * The max-age, less the time that the answer has lain in caches; null where there is none, or
   * where the answer is not to be kept.
   */
  static @Nullable Duration freshFor(MessageHeaders headers) {
    String control = value(headers, "Cache-Control");
    if (control == null || NOT_KEPT.matcher(control).matches()) {
      return null;
    }
    Matcher maxAge = MAX_AGE.matcher(control);
    if (!maxAge.matches()) {
      return null;
    }
    String age = value(headers, "Age");
    Duration lain = age != null && age.matches("\\d+") ? seconds(age) : Duration.ZERO;
    return bounded(seconds(maxAge.group(1)).minus(lain));
  }

  private static @Nullable String value(MessageHeaders headers, String name) {
    Header header = headers.getFirstHeader(name);
    return header == null || header.getValue() == null ? null : header.getValue().strip();
  }

  /** Of digits, as many as there may be. */
  private static Duration seconds(String digits) {
    boolean countable = digits.length() < 10;
    return bounded(Duration.ofSeconds(countable ? Long.parseLong(digits) : LONGEST_SECONDS));
  }

  private static Duration bounded(Duration given) {
    return Duration.ofSeconds(Math.max(0, Math.min(given.toSeconds(), LONGEST_SECONDS)));
  }
}
