package picket.alerts.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.alerts.SampleAlert;
import picket.alerts.SampleTheatre;
import picket.alerts.mail.Letterhead;
import picket.alerts.mail.Mail;
import picket.alerts.mail.MailComposer;
import picket.model.Alert;

class SmtpMailerIT {
  private final MailComposer composer =
      new MailComposer(
          new Letterhead("picket@p.example", "ops@p.example", "p.example"),
          List.of(SampleTheatre.THEATRE));
  private final Mail mail = mail(SampleAlert.raised());

  @Test
  void makesOneThreadOfOneEscalation() throws MessagingException {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      SmtpMailer mailer = new SmtpMailer(address(server));
      for (Alert alert :
          List.of(SampleAlert.raised(), SampleAlert.updated(), SampleAlert.cancelled())) {
        assertThat(mailer.send(mail(alert))).isInstanceOf(SendResult.Sent.class);
      }

      assertThread(server.getReceivedMessages());
    } finally {
      server.stop();
    }
  }

  private static void assertThread(MimeMessage[] got) throws MessagingException {
    assertThat(got).hasSize(3);
    String root = got[0].getMessageID();
    assertThat(got[0].getHeader("References")).isNull();
    for (int i = 1; i < got.length; i++) {
      assertThat(got[i].getHeader("References")).containsExactly(root);
      assertThat(got[i].getHeader("In-Reply-To")).containsExactly(root);
      assertThat(got[i].getSubject()).isEqualTo(got[0].getSubject());
      assertThat(got[i].getMessageID()).isNotEqualTo(root);
    }
    assertThat(got[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(got[0].getHeader("List-Id")).containsExactly("Picket <ar-be.p.example>");
    assertThat(got[0].getHeader("Date")).containsExactly("Fri, 14 Mar 2031 22:41:35 +0000");
  }

  @Test
  void sendsTheBytesThatWereComposed() throws MessagingException, IOException {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      assertThat(new SmtpMailer(address(server)).send(mail)).isEqualTo(new SendResult.Sent());

      ByteArrayOutputStream got = new ByteArrayOutputStream();
      server.getReceivedMessages()[0].writeTo(got);
      assertThat(got.toString(StandardCharsets.ISO_8859_1))
          .contains(new String(mail.content(), StandardCharsets.ISO_8859_1).stripTrailing());
    } finally {
      server.stop();
    }
  }

  @Test
  void takesEachReplyForWhatItMeans() throws IOException {
    assertThat(replying("RCPT", "550 5.1.1 no such user")).isInstanceOf(SendResult.Refused.class);
    assertThat(replying("RCPT", "450 4.2.0 greylisted")).isInstanceOf(SendResult.TryLater.class);
    assertThat(replying(".", "554 5.7.1 refused")).isInstanceOf(SendResult.Refused.class);
    assertThat(replying(".", "452 4.3.1 full")).isInstanceOf(SendResult.TryLater.class);
    assertThat(replying("RCPT", "421 4.3.2 closing")).isInstanceOf(SendResult.Unreachable.class);
    assertThat(replying("MAIL", "550 5.7.1 not you")).isInstanceOf(SendResult.Unreachable.class);
    assertThat(replying("DATA", "")).isInstanceOf(SendResult.Unreachable.class);
    assertThat(replying("EHLO", "")).isInstanceOf(SendResult.Unreachable.class);
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    ScriptedSmtpServer gone = new ScriptedSmtpServer(line -> "");
    gone.close();

    assertThat(new SmtpMailer(gone.address()).send(mail))
        .isInstanceOf(SendResult.Unreachable.class);
  }

  @Test
  void neverSpeaksInClearWhereTlsIsAsked() throws IOException {
    try (ScriptedSmtpServer plain = new ScriptedSmtpServer(line -> reply(line, "no", ""))) {
      SmtpServer asked =
          new SmtpServer("127.0.0.1", plain.address().port(), SmtpServer.Security.STARTTLS, null);

      assertThat(new SmtpMailer(asked).send(mail)).isInstanceOf(SendResult.Unreachable.class);
    }
  }

  @Test
  void hidesThePassword() {
    SmtpServer.Login login = new SmtpServer.Login("picket", "s3cret");

    assertThat(new SmtpServer("h", 587, SmtpServer.Security.TLS, login).toString())
        .doesNotContain("s3cret");
    assertThatThrownBy(() -> new SmtpServer("h", 25, SmtpServer.Security.NONE, login))
        .hasMessageContaining("needs STARTTLS or TLS");
  }

  private SendResult replying(String command, String answer) throws IOException {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(line -> reply(line, command, answer))) {
      return new SmtpMailer(server.address()).send(mail);
    }
  }

  private static String reply(String line, String command, String answer) {
    if (line.startsWith(command)) {
      return answer;
    }
    if (line.equals("DATA")) {
      return "354 go on";
    }
    return line.isEmpty() ? "220 ready" : "250 fine";
  }

  private Mail mail(Alert alert) {
    return composer.compose(SampleAlert.delivery(alert));
  }

  private static SmtpServer address(GreenMail server) {
    return new SmtpServer("127.0.0.1", server.getSmtp().getPort(), SmtpServer.Security.NONE, null);
  }
}
