package picket.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picket.alerts.SampleAlert;
import picket.alerts.SampleTheatre;
import picket.model.Alert;

/**
 * Renders the sample escalation. The mails are left under {@code target/mails} for whoever wants to
 * look at them: the text, the HTML with its pictures beside it, and the message itself.
 */
class SampleMailTest {
  private final MailComposer composer =
      new MailComposer(
          new Letterhead("picket@p.example", "ops@p.example", "p.example"),
          List.of(SampleTheatre.THEATRE));

  @ParameterizedTest
  @ValueSource(strings = {"raised", "updated", "cancelled"})
  void readsAsTheGoldenTextSays(String stage) throws IOException {
    MailComposer.Content content = composer.content(SampleAlert.delivery(alert(stage)));

    leave(stage, content);
    assertThat(content.text()).isEqualTo(golden(stage + ".txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"raised", "updated", "cancelled"})
  void repeatsByteForByte(String stage) throws IOException {
    byte[] first = composer.compose(SampleAlert.delivery(alert(stage))).content();
    byte[] second = composer.compose(SampleAlert.delivery(alert(stage))).content();

    Files.write(folder().resolve(stage + ".eml"), first);
    assertThat(second).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.ISO_8859_1).lines())
        .allMatch(line -> line.length() <= 998);
  }

  private static Alert alert(String stage) {
    return switch (stage) {
      case "raised" -> SampleAlert.raised();
      case "updated" -> SampleAlert.updated();
      default -> SampleAlert.cancelled();
    };
  }

  private static void leave(String stage, MailComposer.Content content) throws IOException {
    String html = content.html();
    for (Inline inline : content.pictures()) {
      String file = stage + "-" + inline.picture().name() + ".png";
      Files.write(folder().resolve(file), inline.picture().png());
      html = html.replace("cid:" + inline.cid(), file);
    }
    Files.writeString(folder().resolve(stage + ".html"), html);
    Files.writeString(folder().resolve(stage + ".txt"), content.text());
  }

  private static Path folder() throws IOException {
    return Files.createDirectories(Path.of("target", "mails"));
  }

  private static String golden(String file) {
    try (InputStream in = SampleMailTest.class.getResourceAsStream(file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
