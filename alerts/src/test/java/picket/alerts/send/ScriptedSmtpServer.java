package picket.alerts.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** An SMTP server on loopback that says what a test wants it to say, one session at a time. */
final class ScriptedSmtpServer implements AutoCloseable {
  private final ServerSocket socket;
  private final UnaryOperator<String> replies;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param replies the reply to a command line, or to "." after the message, or to "" for the
   *     greeting; an empty reply drops the connection
   */
  ScriptedSmtpServer(UnaryOperator<String> replies) throws IOException {
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.replies = replies;
    new Thread(this::serve, "scripted-smtp").start();
  }

  SmtpServer address() {
    return new SmtpServer("127.0.0.1", socket.getLocalPort(), SmtpServer.Security.NONE, null);
  }

  /** The lines that began so, in order. */
  List<String> heard(String start) {
    synchronized (heard) {
      return heard.stream().filter(line -> line.startsWith(start)).toList();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket session = socket.accept()) {
        talk(session);
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void talk(Socket session) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(session.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = session.getOutputStream();
    boolean data = false;
    String line = "";
    while (line != null) {
      if (!data || line.equals(".")) {
        String reply = replies.apply(line);
        if (reply.isEmpty()) {
          return;
        }
        out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        data = reply.startsWith("354");
      }
      line = in.readLine();
      if (line != null) {
        heard.add(line);
      }
    }
  }
}
