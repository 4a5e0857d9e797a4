package picket.deploy.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailBoxIT {
  private static final String MESSAGE =
      String.join(
          "\r\n",
          "From: picket@picket.example",
          "Message-ID: <m1@picket.example>",
          "Subject: gate shut",
          "Content-Type: text/plain; charset=utf-8",
          "Content-Transfer-Encoding: 8bit",
          "",
          "One line",
          "..two dots",
          "Umlaut \u00fc",
          "");

  @Test
  void keepsEveryMessageAsItsSenderWroteItWithoutTraceLines(@TempDir Path folder)
      throws MessagingException, IOException {
    try (MailBox box = MailBox.start(folder)) {
      send(box, "desk@picket.example");
      send(box, "nobody.knows@elsewhere.example");

      assertThat(box.received())
          .hasSize(2)
          .allSatisfy(
              mail -> {
                assertThat(mail.messageId()).isEqualTo("m1@picket.example");
                byte[] raw = mail.raw().getBytes(StandardCharsets.ISO_8859_1);
                assertThat(new String(raw, StandardCharsets.UTF_8)).isEqualTo(MESSAGE);
              });
    }
  }

  @Test
  void stillHasAfterARestartWhatItTookBefore(@TempDir Path folder)
      throws MessagingException, IOException {
    List<MailBox.Received> before;
    try (MailBox box = MailBox.start(folder)) {
      send(box, "desk@picket.example");
      before = box.received();
    }

    try (MailBox box = MailBox.start(folder)) {
      assertThat(box.received()).isEqualTo(before).hasSize(1);
      send(box, "desk@picket.example");
      assertThat(box.received()).hasSize(2);
    }
  }

  private static void send(MailBox box, String to) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(box.port()));
    Session session = Session.getInstance(properties);
    MimeMessage message =
        new MimeMessage(
            session, new ByteArrayInputStream(MESSAGE.getBytes(StandardCharsets.UTF_8)));
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      transport.sendMessage(message, to(to));
    }
  }

  private static InternetAddress[] to(String address) throws MessagingException {
    return new InternetAddress[] {new InternetAddress(address)};
  }
}
