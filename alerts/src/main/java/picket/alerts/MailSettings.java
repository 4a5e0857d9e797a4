package picket.alerts;

import org.jspecify.annotations.Nullable;
import picket.alerts.mail.Letterhead;
import picket.alerts.send.OutboxSender;
import picket.alerts.send.SmtpServer;

/**
 * How alerts are mailed.
 *
 * @param letterhead in whose name
 * @param smtp the server that takes the mails; null where none are to be sent: deliveries are
 *     queued, and go out once there is one
 * @param timing when to try again
 */
public record MailSettings(
    Letterhead letterhead, @Nullable SmtpServer smtp, OutboxSender.Timing timing) {

  /** Mails nothing. */
  public static MailSettings queueOnly(Letterhead letterhead) {
    return new MailSettings(letterhead, null, OutboxSender.Timing.LIVE);
  }
}
