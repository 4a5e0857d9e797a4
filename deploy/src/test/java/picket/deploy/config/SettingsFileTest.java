package picket.deploy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.alerts.send.SmtpServer;
import picket.ingest.fetch.UserAgent;

class SettingsFileTest {
  private static final String GOOD =
      """
      contact: ops@desk.example
      data: store
      mail:
        host: mail.desk.example
        port: 587
        user: picket
        password-env: SMTP
        from: picket@desk.example
        operator: ops@desk.example
      """;

  private final Path folder;

  SettingsFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsWhatIsSetAndFillsInTheRest() throws IOException {
    Settings settings = read(GOOD);

    assertThat(settings.contact()).isEqualTo(new UserAgent("ops@desk.example"));
    assertThat(settings.data()).isEqualTo(folder.toAbsolutePath().resolve("store"));
    assertThat(settings.kafkaPort()).isEqualTo(19092);
    assertThat(settings.readers()).isPositive();
    SmtpServer smtp = Objects.requireNonNull(settings.mail().smtp());
    assertThat(smtp.security()).isEqualTo(SmtpServer.Security.STARTTLS);
    assertThat(smtp.login()).isEqualTo(new SmtpServer.Login("picket", "secret"));
    assertThat(settings.mail().letterhead().domain()).isEqualTo("desk.example");
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void takesThePasswordFromAFile() throws IOException {
    Files.writeString(folder.resolve("smtp"), "from the file\n");

    Settings settings = read(GOOD.replace("password-env: SMTP", "password-file: smtp"));

    assertThat(Objects.requireNonNull(settings.mail().smtp()).login())
        .isEqualTo(new SmtpServer.Login("picket", "from the file"));
  }

  @Test
  void letsTheEnvironmentNameTheContact() throws IOException {
    Path file = Files.writeString(folder.resolve("picket.yaml"), GOOD);

    Settings settings =
        SettingsFile.read(
            file, Map.of("SMTP", "secret", "PICKET_CONTACT", "https://desk.example/"));

    assertThat(settings.requireContact()).isEqualTo(new UserAgent("https://desk.example/"));
  }

  @Test
  void asksForAContactAndSaysHowToSetIt() throws IOException {
    Settings settings = read(GOOD.replace("contact: ops@desk.example\n", ""));

    assertThat(settings.contact()).isNull();
    assertThatThrownBy(settings::requireContact)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("contact: you@your.domain")
        .hasMessageContaining("PICKET_CONTACT");
  }

  @Test
  void sendsNothingWhereTheOperatorSaysSo() throws IOException {
    Settings settings = read("contact: ops@desk.example\nsend-mail: false\n");

    assertThat(settings.mail().smtp()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact: ops@desk.example | contact: nobody | 1 | must be a mail address or a web address",
        "data: store | dtaa: store | 2 | did you mean \"data\"",
        "host: mail.desk.example | host: mail.desk.example:587 | 4 | give the port under",
        "port: 587 | port: 70000 | 5 | use a number from 1 to 65535",
        "port: 587 | prot: 587 | 5 | did you mean \"port\"",
        "password-env: SMTP | password-env: OTHER | 7 | that it names is not set",
        "password-env: SMTP | password-file: none | 7 | the file cannot be read",
        "  password-env: SMTP | '' | 6 | a user needs a password",
        "user: picket | security: none\\n  user: picket | 7 | use starttls or tls",
        "from: picket@desk.example | from: picket | 8 | must be a mail address",
      })
  void tellsAMistakeWithItsLineAndMend(String good, String bad, int line, String told) {
    String text = GOOD.replace(good, bad.replace("\\n", "\n"));

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("picket.yaml:" + line + ": ")
        .hasMessageContaining(told);
  }

  @Test
  void repeatsNoPasswordThatWasWrittenInTheWrongPlace() {
    assertThatThrownBy(() -> read(GOOD.replace("password-env: SMTP", "password-env: hunter2")))
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> read(GOOD.replace("password-env: SMTP", "password-file: hunter2")))
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void tellsAllMistakesAtOnce() {
    assertThatThrownBy(() -> read(GOOD.replace("port: 587", "port: 0").replace("data:", "dat:")))
        .hasMessageContaining("picket.yaml:2: ")
        .hasMessageContaining("picket.yaml:5: ");
  }

  @Test
  void wantsAMailServerOrTheWordThatThereIsNone() {
    assertThatThrownBy(() -> read("contact: ops@desk.example\n"))
        .hasMessageContaining("send-mail: false");
  }

  @Test
  void saysWhereAnExampleIsWhereThereIsNoFile() {
    assertThatThrownBy(() -> SettingsFile.read(folder.resolve("none.yaml"), Map.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("none.yaml")
        .hasMessageContaining("deploy/picket.example.yaml");
  }

  @Test
  void findsNothingWrongWithTheExample() {
    Settings example = SettingsFile.read(Path.of("picket.example.yaml"), Map.of());

    assertThat(example.contact()).as("who copies it has to say who they are").isNull();
    assertThat(example.mail().smtp()).isNotNull();
  }

  private Settings read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("picket.yaml"), text);
    return SettingsFile.read(file, Map.of("SMTP", "secret"));
  }
}
