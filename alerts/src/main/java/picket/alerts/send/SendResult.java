package picket.alerts.send;

/** What became of one attempt. */
public sealed interface SendResult {

  /** The server took the mail. */
  record Sent() implements SendResult {}

  /**
   * The server says not now (4xx).
   *
   * @param reply its words
   */
  record TryLater(String reply) implements SendResult {}

  /**
   * The server says never (5xx).
   *
   * @param reply its words
   */
  record Refused(String reply) implements SendResult {}

  /**
   * There is no talking to the server, or it does not take us as a sender: nothing was decided
   * about this mail, and no other would fare better.
   *
   * @param reason what went wrong
   */
  record Unreachable(String reason) implements SendResult {}
}
