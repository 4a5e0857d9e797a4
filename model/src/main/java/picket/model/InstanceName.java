package picket.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A name for one instance of a stage, the same after each restart: made from the machine and the
 * folder of its local state, which no two instances share.
 *
 * <p>By it a consumer group knows an instance that was killed again at once, instead of waiting
 * until its session is over.
 */
public final class InstanceName {
  private InstanceName() {}

  /** The name of the instance that keeps its state in this folder of this machine. */
  public static String of(Path stateDir) {
    return of(host(), stateDir);
  }

  static String of(String host, Path stateDir) {
    String place = host + ":" + stateDir.toAbsolutePath().normalize();
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost"; // a machine that cannot name itself stands alone
    }
  }
}
