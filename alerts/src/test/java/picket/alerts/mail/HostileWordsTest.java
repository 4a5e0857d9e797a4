package picket.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import picket.alerts.SampleAlert;
import picket.alerts.SampleTheatre;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.AlertStatus;
import picket.model.AlertStep;

/** Nothing that an outlet prints can change what a mail is. */
class HostileWordsTest {
  private static final String NASTY =
      "<script>alert(1)</script> & \"q\" ${7*7}\r\nBcc: x@y.example";
  private static final String FOREIGN = "سرحد 国境 ".repeat(60);

  private final MailComposer composer =
      new MailComposer(
          new Letterhead("picket@p.example", "ops@p.example", "p.example"),
          List.of(SampleTheatre.THEATRE));

  @Test
  void addsNoHeaderThroughTheSubject() throws MessagingException {
    MimeMessage message = message(alert("Strike\r\nBcc: x@y.example\r\n\r\nbody", "h", List.of()));

    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getSubject()).isEqualTo("Strike Bcc: x@y.example body");
  }

  @Test
  void carriesLongForeignSubjectsInShortAsciiLines() throws MessagingException {
    Mail mail = composer.compose(SampleAlert.delivery(alert(FOREIGN, "h", List.of())));
    String raw = new String(mail.content(), StandardCharsets.ISO_8859_1);

    assertThat(parsed(mail).getSubject()).startsWith("سرحد 国境").endsWith("…");
    assertThat(raw.chars()).allMatch(c -> c < 0x80);
    assertThat(raw.lines()).allMatch(line -> line.length() <= 200);
  }

  @Test
  void escapesEveryWordInHtml() {
    List<AlertStep> steps = List.of(SampleAlert.renumbered(1, NASTY));
    MailComposer.Content content = composer.content(SampleAlert.delivery(alert("s", NASTY, steps)));

    assertThat(content.html())
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;")
        .contains("${7*7}");
    assertThat(content.text()).doesNotContain("\nBcc:");
  }

  @Test
  void loadsNothingFromOutside() {
    String html = composer.content(SampleAlert.delivery(SampleAlert.updated())).html();

    assertThat(html).doesNotContain("src=\"http").doesNotContain("url(").doesNotContain("<link");
    assertThat(html).contains("src=\"cid:");
  }

  @Test
  void staysUnderTheSizeAtWhichPhonesCutMails() {
    List<AlertStep> steps =
        IntStream.rangeClosed(1, 60)
            .mapToObj(n -> SampleAlert.renumbered(n, "<&".repeat(200)))
            .toList();
    MailComposer.Content content =
        composer.content(SampleAlert.delivery(alert("s", FOREIGN.repeat(3), steps)));

    assertThat(content.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    assertThat(content.text()).contains("40 earlier steps");
  }

  @Test
  void keepsTheTextNarrow() {
    List<AlertStep> steps = List.of(SampleAlert.renumbered(1, FOREIGN.substring(0, 399)));
    String text = composer.content(SampleAlert.delivery(alert("s", FOREIGN, steps))).text();

    assertThat(text.lines().filter(line -> !line.contains("https://")))
        .allMatch(line -> line.codePointCount(0, line.length()) <= 76);
  }

  private MimeMessage message(Alert alert) throws MessagingException {
    return parsed(composer.compose(SampleAlert.delivery(alert)));
  }

  private static MimeMessage parsed(Mail mail) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), mail.stream());
  }

  private static Alert alert(String subject, String headline, List<AlertStep> steps) {
    Alert alert = SampleAlert.alert(0, AlertStatus.RAISED, AlertReason.FIRST, 4, null, steps);
    return new Alert(
        alert.envelope(),
        alert.id(),
        0,
        alert.theatre(),
        alert.pattern(),
        alert.sides(),
        alert.status(),
        alert.reason(),
        4,
        null,
        alert.certainty(),
        subject,
        headline,
        alert.whyNow(),
        alert.next(),
        steps,
        null,
        alert.raisedAt(),
        alert.emittedAt(),
        alert.groupKey());
  }
}
