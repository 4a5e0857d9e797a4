package picket.ingest;

import picket.ingest.fetch.ConnectTo;
import picket.ingest.polite.PollClock;

/**
 * The web and the time in which feeds are polled.
 *
 * @param connectTo hosts that this process answers for itself
 * @param clock by which feeds are due, hosts are spared and articles are seen
 */
public record Surroundings(ConnectTo connectTo, PollClock clock) {

  /** The web as it is, by the machine's clock. */
  public static Surroundings real() {
    return new Surroundings(ConnectTo.NOWHERE, PollClock.system());
  }
}
