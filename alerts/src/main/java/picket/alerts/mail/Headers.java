package picket.alerts.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picket.model.Alert;
import picket.model.Delivery;

/**
 * Writes the headers of an alert mail.
 *
 * <p>The subject is the same in a whole thread. All revisions of an alert answer the thread's root,
 * so that one escalation is one thread whichever of them a recipient got.
 */
final class Headers {
  private static final int MAX_SUBJECT = 150;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Letterhead letterhead;

  Headers(Letterhead letterhead) {
    this.letterhead = letterhead;
  }

  void write(MimeMessage message, Delivery delivery) throws MessagingException {
    Alert alert = delivery.alert();
    message.setHeader("Date", DATE.format(alert.emittedAt()));
    message.setHeader("From", "Picket <" + letterhead.from() + ">");
    message.setHeader("To", delivery.recipient());
    message.setHeader("Reply-To", letterhead.operator());
    message.setHeader("Subject", encoded("Subject: ", Plain.line(alert.subject(), MAX_SUBJECT)));
    thread(message, delivery);
    list(message, alert);
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    if (alert.severity() >= 4 && !BriefWriter.isOver(alert)) {
      message.setHeader("Importance", "high");
    }
    message.setHeader("X-Picket-Alert", Plain.slug(alert.id()) + "; revision=" + alert.revision());
    message.setHeader("X-Picket-Status", alert.status() + "; severity=" + alert.severity());
  }

  private void thread(MimeMessage message, Delivery delivery) throws MessagingException {
    String root = MessageIds.root(delivery.alert().id(), delivery.recipient(), letterhead.domain());
    message.setHeader("Message-ID", "<" + delivery.messageId() + ">");
    if (!root.equals(delivery.messageId())) {
      message.setHeader("In-Reply-To", "<" + root + ">");
      message.setHeader("References", "<" + root + ">");
    }
  }

  private void list(MimeMessage message, Alert alert) throws MessagingException {
    String theatre = Plain.slug(alert.theatre());
    message.setHeader("List-Id", "Picket <" + theatre + "." + letterhead.domain() + ">");
    message.setHeader(
        "List-Unsubscribe",
        "<mailto:" + letterhead.operator() + "?subject=unsubscribe%20" + theatre + ">");
  }

  private static String encoded(String name, String value) {
    try {
      String words = MimeUtility.encodeText(value, StandardCharsets.UTF_8.name(), "Q");
      return MimeUtility.fold(name.length(), words);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java has UTF-8", e);
    }
  }
}
