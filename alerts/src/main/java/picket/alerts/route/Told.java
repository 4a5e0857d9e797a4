package picket.alerts.route;

import java.util.List;
import java.util.Locale;

/**
 * Who was told of an alert, in the order of the first mail to each.
 *
 * @param recipients each once
 */
public record Told(List<Recipient> recipients) {

  /** Nobody yet. */
  public static final Told NOBODY = new Told(List.of());

  public Told {
    recipients = List.copyOf(recipients);
  }

  /** Whether mail goes to this address already; letters' case does not part two addresses. */
  boolean includes(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return recipients.stream().anyMatch(r -> r.address().toLowerCase(Locale.ROOT).equals(lower));
  }

  /**
   * Somebody who was told.
   *
   * @param address mail address
   * @param routeId the route that chose it first
   */
  public record Recipient(String address, String routeId) {}
}
