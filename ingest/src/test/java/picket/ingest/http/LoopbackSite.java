package picket.ingest.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback that answers byte by byte what a test wants, well-formed or not. */
public final class LoopbackSite implements AutoCloseable {
  private final ServerSocket door;
  private final Script script;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> guests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean cutOff;

  /** Writes the answer to one request; the connection is closed after it. */
  public interface Script {
    void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
  }

  /** A request: its path, and its headers by name in lower case. */
  public record Asked(String path, Map<String, String> headers) {}

  public LoopbackSite(Script script) throws IOException {
    this.script = script;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::receive);
  }

  /** A server that answers everything with this text; its lines end in \n here. */
  public static LoopbackSite saying(String head, String body) throws IOException {
    return new LoopbackSite((asked, out) -> out.write(response(head, body)));
  }

  public static byte[] response(String head, String body) {
    return (head.strip().replace("\n", "\r\n") + "\r\n\r\n" + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** All that was asked, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** Whether a guest hung up while being answered. */
  public boolean cutOff() {
    return cutOff;
  }

  /** Whether nobody is being answered any more. */
  public boolean deserted() {
    return guests.stream().allMatch(LoopbackSite::hungUp);
  }

  private static boolean hungUp(Socket guest) {
    try {
      return guest.isClosed() || guest.getInputStream().read() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private void receive() {
    try {
      while (true) {
        Socket guest = door.accept();
        guests.add(guest);
        threads.execute(() -> serve(guest));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void serve(Socket guest) {
    try (guest) {
      Asked request = read(guest);
      asked.add(request);
      script.answer(request, guest.getOutputStream());
      guest.getOutputStream().flush();
      guest.shutdownOutput();
      guest.getInputStream().readAllBytes();
    } catch (IOException e) {
      cutOff = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Asked read(Socket guest) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
    String first = lines.readLine();
    if (first == null || first.split(" ", -1).length != 3) {
      throw new IOException("not a request: " + first);
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
      String[] header = line.split(": ?", 2);
      headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
    }
    return new Asked(first.split(" ", -1)[1], headers);
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket guest : guests) {
        guest.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
