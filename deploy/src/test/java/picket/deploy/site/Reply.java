package picket.deploy.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a site sends back, asked over a plain socket so that any Host can be named.
 *
 * @param headers names in lower case
 * @param latin the body, one character for each byte
 */
record Reply(int status, Map<String, String> headers, String latin) {

  /** Asks as a browser would for an https address. */
  static Reply to(Map<String, Integer> ports, String url, String... headers) throws IOException {
    Address address = Address.of(url);
    return to(
        Objects.requireNonNull(ports.get(address.host())), address.host(), address.path(), headers);
  }

  static Reply to(int port, String host, String path, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
      String extra = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + extra;
      socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
    }
  }

  private static Reply read(String raw) {
    int end = raw.indexOf("\r\n\r\n");
    List<String> head = raw.substring(0, end).lines().toList();
    Map<String, String> headers = new TreeMap<>();
    for (String line : head.subList(1, head.size())) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int status = Integer.parseInt(head.get(0).substring("HTTP/1.1 ".length()).substring(0, 3));
    return new Reply(status, headers, raw.substring(end + 4));
  }

  String body() {
    return body(StandardCharsets.UTF_8);
  }

  String body(Charset charset) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), charset);
  }
}
