package picket.deploy.replay;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail server on the loopback address that keeps every message for anybody. Thread-safe.
 *
 * <p>Messages are kept as their sender wrote them: the trace lines that a server puts on top carry
 * the hour of this machine, which says nothing in a replay.
 */
final class MailBox implements AutoCloseable {
  private static final int ANY_PORT = 0;
  private static final int TRACE_LINES = 2;

  private final GreenMail server;
  private final List<Received> received = new ArrayList<>();

  /**
   * A message.
   *
   * @param messageId its Message-ID without angle brackets; empty where it has none
   * @param raw headers and body, one character (ISO 8859-1) a byte
   */
  record Received(String messageId, String raw) {}

  private MailBox() {
    server = new GreenMail(new ServerSetup(ANY_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  private void open() {
    server.start();
    GreenMailUser anybody = server.setUser("anybody@localhost", "anybody");
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              keep(message);
              return anybody;
            });
  }

  static MailBox start() {
    MailBox box = new MailBox();
    box.open();
    return box;
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /** What has come in so far, in order of arrival. */
  synchronized List<Received> received() {
    return List.copyOf(received);
  }

  private synchronized void keep(MovingMessage moving) {
    MimeMessage message = moving.getMessage();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      String id = message.getMessageID();
      received.add(
          new Received(
              id == null ? "" : id.replaceAll("[<>]", ""),
              asSent(bytes.toString(StandardCharsets.ISO_8859_1))));
    } catch (MessagingException e) {
      throw new IllegalStateException("a message that was parsed cannot be written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Drops Return-Path and Received, one line each, which this server puts before the message, and
   * gives back the last line end, which it takes for a part of the closing dot.
   */
  private static String asSent(String message) {
    int start = 0;
    for (int line = 0; line < TRACE_LINES; line++) {
      start = message.indexOf('\n', start) + 1;
    }
    return message.substring(start) + "\r\n";
  }

  @Override
  public void close() {
    server.stop();
  }
}
