package picket.deploy.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a site says to a request.
 *
 * @param status of HTTP
 * @param contentType as in the header; it need not name the charset
 * @param text the body
 * @param charset in which the body is sent
 * @param changedAt for Last-Modified, to the second; null where the site does not say
 */
record Answer(
    int status, String contentType, String text, Charset charset, @Nullable Instant changedAt) {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int TAG_DIGITS = 20;

  static final Answer NOTHING_HERE =
      new Answer(
          NOT_FOUND,
          "text/html; charset=utf-8",
          "<!doctype html><title>Not found</title><h1>Not found</h1>\n",
          StandardCharsets.UTF_8,
          null);

  static Answer found(String contentType, String text, Charset charset) {
    return new Answer(OK, contentType, text, charset, null);
  }

  static Answer feed(String contentType, String xml, @Nullable Instant changedAt) {
    return new Answer(OK, contentType, xml, StandardCharsets.UTF_8, changedAt);
  }

  boolean isFound() {
    return status == OK;
  }

  byte[] body() {
    return text.getBytes(charset);
  }

  /** Names the bytes of the body: they are the same where this is the same. */
  String tag() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body());
      return '"' + HexFormat.of().formatHex(hash).substring(0, TAG_DIGITS) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
