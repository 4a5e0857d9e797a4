package picket.deploy.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.alerts.MailSettings;
import picket.alerts.mail.Letterhead;
import picket.alerts.send.OutboxSender;
import picket.alerts.send.SmtpServer;
import picket.ingest.fetch.UserAgent;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads {@code picket.yaml}. Paths in it are relative to its folder. */
public final class SettingsFile {
  /** Environment variable that stands in for the contact in the file. */
  public static final String CONTACT_VARIABLE = "PICKET_CONTACT";

  private static final int USUAL_PORT = 19092;
  private static final Scalar<Integer> PORT = Scalar.within(Scalar.INTEGER, 1, 65_535);
  private static final Scalar<Integer> READERS = Scalar.within(Scalar.INTEGER, 1, 256);
  private static final Letterhead NOBODY =
      new Letterhead("picket@localhost", "operator@localhost", "localhost");

  private final Path file;
  private final Map<String, String> environment;
  private final Problems problems = new Problems();

  private SettingsFile(Path file, Map<String, String> environment) {
    this.file = file;
    this.environment = environment;
  }

  /**
   * Reads the file.
   *
   * @param environment variables of this process; secrets may stand there
   * @throws ConfigException where it is missing or has any mistake
   */
  public static Settings read(Path file, Map<String, String> environment) {
    if (!Files.isRegularFile(file)) {
      throw new ConfigException(
          "there is no configuration at "
              + file
              + "; copy deploy/picket.example.yaml there and edit it, or name another with"
              + " --config");
    }
    return new SettingsFile(file, environment).read();
  }

  private Settings read() {
    YamlNode root = YamlNode.read(file.toAbsolutePath(), problems);
    int cores = Runtime.getRuntime().availableProcessors();
    Settings settings =
        new Settings(
            contact(root),
            data(root),
            root.all("theatres", Scalar.TEXT).stream().map(this::resolve).toList(),
            root.get("kafka-port", PORT, USUAL_PORT),
            root.get("readers", READERS, cores),
            mail(root));
    root.noOtherKeys();
    if (!problems.isEmpty()) {
      throw new ConfigException(problems.all());
    }
    return settings;
  }

  private Path data(YamlNode root) {
    Path data = resolve(root.get("data", Scalar.TEXT, "data"));
    if (Files.exists(data) && !Files.isDirectory(data)) {
      root.problem("data", data + " is a file", "name a folder");
    }
    return data;
  }

  private Path resolve(String path) {
    return file.toAbsolutePath().resolveSibling(path).normalize();
  }

  private @Nullable UserAgent contact(YamlNode root) {
    String written = root.find("contact", Scalar.TEXT);
    String set = environment.get(CONTACT_VARIABLE);
    String contact = set == null || set.isBlank() ? written : set.strip();
    if (contact == null) {
      return null;
    }
    try {
      return new UserAgent(contact);
    } catch (IllegalArgumentException e) {
      root.problem(
          "contact", String.valueOf(e.getMessage()), "write one at which a person answers");
      return null;
    }
  }

  private MailSettings mail(YamlNode root) {
    boolean send = root.get("send-mail", Scalar.FLAG, true);
    YamlNode mail = root.findChild("mail");
    if (mail == null) {
      if (send) {
        root.problem(
            "\"mail\" is missing, so that nobody would be told of anything",
            "add it, or \"send-mail: false\" to have alerts queued only");
      }
      return MailSettings.queueOnly(NOBODY);
    }
    Letterhead letterhead = letterhead(mail);
    SmtpServer server = server(mail);
    mail.noOtherKeys();
    return send
        ? new MailSettings(letterhead, server, OutboxSender.Timing.LIVE)
        : MailSettings.queueOnly(letterhead);
  }

  private static Letterhead letterhead(YamlNode mail) {
    String from = mail.get("from", Scalar.TEXT);
    String operator = mail.get("operator", Scalar.TEXT);
    try {
      return new Letterhead(from, operator, from.replaceFirst(".*@", ""));
    } catch (IllegalArgumentException e) {
      if (!from.isEmpty() && !operator.isEmpty()) {
        mail.problem(
            e.getMessage() != null && e.getMessage().contains("operator") ? "operator" : "from",
            String.valueOf(e.getMessage()).replaceFirst("Letterhead\\.(\\w+)", "\"$1\""),
            "write it as name@domain");
      }
      return NOBODY;
    }
  }

  private @Nullable SmtpServer server(YamlNode mail) {
    String host = mail.get("host", Scalar.TEXT);
    if (host.contains(":")) {
      mail.problem("host", "\"" + host + "\" is no name of a host", "give the port under \"port\"");
    }
    int port = mail.get("port", PORT);
    SmtpServer.Security security =
        mail.get("security", Scalar.oneOf(SmtpServer.Security.class), SmtpServer.Security.STARTTLS);
    String user = mail.find("user", Scalar.TEXT);
    String password = password(mail, user != null);
    if (user != null && security == SmtpServer.Security.NONE) {
      mail.problem(
          "user", "a password would go over the line in clear", "use starttls or tls, or no user");
      return null;
    }
    if (host.isEmpty() || port < 1 || (user != null && password == null)) {
      return null; // told already
    }
    SmtpServer.Login login =
        user == null || password == null ? null : new SmtpServer.Login(user, password);
    return new SmtpServer(host, port, security, login);
  }

  private @Nullable String password(YamlNode mail, boolean wanted) {
    String variable = mail.find("password-env", Scalar.TEXT);
    String path = mail.find("password-file", Scalar.TEXT);
    if (!wanted) {
      return null;
    }
    if ((variable == null) == (path == null)) {
      mail.problem(
          "user",
          "a user needs a password, from one place",
          "add \"password-env: NAME\" or \"password-file: PATH\", one of them");
      return null;
    }
    return variable != null
        ? fromEnvironment(mail, variable)
        : fromFile(mail, String.valueOf(path));
  }

  private @Nullable String fromEnvironment(YamlNode mail, String variable) {
    String value = environment.get(variable);
    if (value == null || value.isEmpty()) {
      mail.problem(
          "password-env",
          "the environment variable that it names is not set",
          "set it for this process; the password itself must not stand here");
      return null;
    }
    return value;
  }

  private @Nullable String fromFile(YamlNode mail, String path) {
    try {
      String value = Files.readString(resolve(path), StandardCharsets.UTF_8).strip();
      if (!value.isEmpty()) {
        return value;
      }
      mail.problem("password-file", "the file is empty", "write the password into it");
    } catch (IOException e) {
      mail.problem(
          "password-file",
          "the file cannot be read (" + e.getClass().getSimpleName() + ")",
          "check the path and who may read it; the password itself must not stand here");
    }
    return null;
  }
}
