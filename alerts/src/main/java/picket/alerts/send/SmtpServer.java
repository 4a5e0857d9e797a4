package picket.alerts.send;

import org.jspecify.annotations.Nullable;

/**
 * The mail server that takes our mails.
 *
 * @param host name or address
 * @param port such as 25, 465 or 587
 * @param security how the connection is protected
 * @param login who we are to it; null where it asks nobody
 */
public record SmtpServer(String host, int port, Security security, @Nullable Login login) {

  public SmtpServer {
    if (host.isBlank()) {
      throw new IllegalArgumentException("SmtpServer.host must not be blank");
    }
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("SmtpServer.port must lie in 1..65535, was " + port);
    }
    if (login != null && security == Security.NONE) {
      throw new IllegalArgumentException("SmtpServer.login needs STARTTLS or TLS");
    }
  }

  /** How the connection is protected. */
  public enum Security {
    /** Not at all: for a server on the same machine. */
    NONE,
    /** Begins in clear and must change to TLS before anything is said. */
    STARTTLS,
    /** TLS from the start. */
    TLS
  }

  /**
   * Credentials.
   *
   * @param user name
   * @param password never printed
   */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[user=" + user + ", password=***]";
    }
  }
}
