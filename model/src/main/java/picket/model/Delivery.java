package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one recipient: first the intent, then, under the same key, what became of it.
 *
 * @param alert what is told; the intent carries it whole, so that sending needs no other state
 * @param routeId the route that chose the recipient
 * @param recipient mail address
 * @param messageId RFC 5322 Message-ID without angle brackets: hash of alert, revision and
 *     recipient, stable over retries
 * @param state where it stands
 * @param queuedAt the log's time of the intent
 * @param attempts how often it was tried
 * @param lastError reply of the server at the last failure; null where there was none
 */
public record Delivery(
    Alert alert,
    String routeId,
    String recipient,
    String messageId,
    State state,
    Instant queuedAt,
    int attempts,
    @Nullable String lastError) {

  public Delivery {
    Require.text(routeId, "Delivery.routeId");
    Require.text(recipient, "Delivery.recipient");
    Require.text(messageId, "Delivery.messageId");
    Require.that(attempts >= 0, "Delivery.attempts must not be negative");
  }

  /** The key under which intent and outcome stand on the topic. */
  public String key() {
    return alert.id() + "/" + alert.revision() + "/" + recipient;
  }

  /** What became of a message. */
  public enum State {
    /** To be sent. */
    PENDING,
    /** The server took it. */
    SENT,
    /** The server refused it for good. */
    REFUSED,
    /** It could not be sent within the time for retries. */
    EXPIRED
  }
}
