package picket.alerts.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names messages so that a repeated sending has the same name and a thread has one root.
 *
 * <p>Ids carry no angle brackets.
 */
public final class MessageIds {
  private MessageIds() {}

  /** The Message-ID of one revision to one recipient: the same at every attempt. */
  public static String of(String alertId, int revision, String recipient, String domain) {
    return hash(alertId + "\n" + revision + "\n" + recipient) + "@" + domain;
  }

  /**
   * The head of the thread of an alert: the id of its first revision, whether or not that one was
   * mailed (a watch never is).
   */
  public static String root(String alertId, String recipient, String domain) {
    return of(alertId, 0, recipient, domain);
  }

  /** The first 128 bits of SHA-256, hexadecimal. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
