package picket.deploy.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A mail server on the loopback address that keeps every message for anybody, in a folder: what it
 * has taken is there again after a kill. Thread-safe.
 *
 * <p>Messages are kept as their sender wrote them: the trace lines that a server puts on top carry
 * the hour of this machine, which says nothing in a replay.
 */
public final class MailBox implements AutoCloseable {
  private static final int ANY_PORT = 0;
  private static final int TRACE_LINES = 2;
  private static final String SUFFIX = ".eml";

  private final GreenMail server;
  private final Path folder;
  private final List<Received> received = new ArrayList<>();

  /**
   * A message.
   *
   * @param messageId its Message-ID without angle brackets; empty where it has none
   * @param raw headers and body, one character (ISO 8859-1) a byte
   */
  public record Received(String messageId, String raw) {}

  private MailBox(Path folder) {
    this.folder = folder;
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

  /**
   * Starts on a port of its own choice.
   *
   * @param folder for the messages; those that are there already count as received
   */
  public static MailBox start(Path folder) throws IOException {
    MailBox box = new MailBox(Files.createDirectories(folder));
    box.load();
    box.open();
    return box;
  }

  private void load() throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(entry -> entry.toString().endsWith(SUFFIX)).sorted().toList();
    }
    for (Path file : files) {
      received.add(received(Files.readString(file, StandardCharsets.ISO_8859_1)));
    }
  }

  private static Received received(String raw) {
    try {
      MimeMessage message =
          new MimeMessage(
              (Session) null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
      String id = message.getMessageID();
      return new Received(id == null ? "" : id.replaceAll("[<>]", ""), raw);
    } catch (MessagingException e) {
      throw new IllegalStateException("a message that was kept cannot be read", e);
    }
  }

  public int port() {
    return server.getSmtp().getPort();
  }

  /** What has come in so far, in order of arrival. */
  public synchronized List<Received> received() {
    return List.copyOf(received);
  }

  /** Called before the sender is told that its message was taken. */
  private synchronized void keep(MovingMessage moving) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      moving.getMessage().writeTo(bytes);
      Received mail = received(asSent(bytes.toString(StandardCharsets.ISO_8859_1)));
      Path part = folder.resolve("incoming.part");
      Files.writeString(part, mail.raw(), StandardCharsets.ISO_8859_1);
      String name = String.format(Locale.ROOT, "%06d%s", received.size() + 1, SUFFIX);
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      received.add(mail);
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
