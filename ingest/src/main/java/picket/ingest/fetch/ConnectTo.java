package picket.ingest.fetch;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Hosts that are answered by a port of this machine, in plain HTTP, like curl's {@code
 * --connect-to}: addresses stay as they are.
 *
 * <p>For archives that are served by this process. No configuration can set it.
 */
public final class ConnectTo {
  /** Every host is asked where it says it is. */
  public static final ConnectTo NOWHERE = new ConnectTo(Map.of());

  private final TreeMap<String, Integer> ports;

  /**
   * @param ports loopback port by host, in lower case
   */
  public ConnectTo(Map<String, Integer> ports) {
    this.ports = new TreeMap<>(ports);
  }

  /** The port that answers for a host; empty where the host itself is asked. */
  public OptionalInt portOf(String host) {
    Integer port = ports.get(host);
    return port == null ? OptionalInt.empty() : OptionalInt.of(port);
  }
}
