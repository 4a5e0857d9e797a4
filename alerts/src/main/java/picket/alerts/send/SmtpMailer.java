package picket.alerts.send;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picket.alerts.mail.Mail;

/** Hands mails to an SMTP server, one connection each. Used from one thread. */
public final class SmtpMailer {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
  private static final String TIMEOUT_MS = "30000";
  private static final int SHUTTING_DOWN = 421;
  private static final int MAX_REPLY = 300;

  private final SmtpServer server;
  private final Session session;

  public SmtpMailer(SmtpServer server) {
    this.server = server;
    this.session = Session.getInstance(properties(server));
  }

  /** Tries once; waits at most half a minute for each reply. */
  public SendResult send(Mail mail) {
    Transport transport;
    try {
      transport = connect();
    } catch (MessagingException e) {
      return new SendResult.Unreachable(words(e));
    }
    try {
      SMTPMessage message = new SMTPMessage(session, mail.stream());
      message.setEnvelopeFrom(mail.from());
      transport.sendMessage(message, new Address[] {new InternetAddress(mail.recipient())});
      return new SendResult.Sent();
    } catch (MessagingException e) {
      return result(e);
    } finally {
      close(transport);
    }
  }

  private Transport connect() throws MessagingException {
    Transport transport = session.getTransport("smtp");
    SmtpServer.Login login = server.login();
    String user = login == null ? null : login.user();
    String password = login == null ? null : login.password();
    transport.connect(server.host(), server.port(), user, password);
    return transport;
  }

  /** The reply to the recipient or to the message decides; any other failure is the server's. */
  private static SendResult result(MessagingException failure) {
    for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
      if (e instanceof SMTPAddressFailedException address) {
        return byCode(address.getReturnCode(), words(address));
      }
      boolean message = e instanceof SMTPSendFailedException;
      if (message && m.getNextException() == null) {
        return byCode(((SMTPSendFailedException) e).getReturnCode(), words(m));
      }
    }
    return new SendResult.Unreachable(words(failure));
  }

  private static SendResult byCode(int code, String reply) {
    if (code >= 500 && code < 600) {
      return new SendResult.Refused(reply);
    }
    return code >= 400 && code < 500 && code != SHUTTING_DOWN
        ? new SendResult.TryLater(reply)
        : new SendResult.Unreachable(reply);
  }

  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.atDebug().setCause(e).log("The mail server did not part properly");
    }
  }

  private static String words(MessagingException e) {
    String words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    return words.length() <= MAX_REPLY ? words : words.substring(0, MAX_REPLY);
  }

  private static Properties properties(SmtpServer server) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.auth", Boolean.toString(server.login() != null));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (server.security()) {
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
    }
    return properties;
  }
}
