package picket.alerts.route;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import picket.model.Alert;
import picket.model.AlertStatus;
import picket.model.Delivery;
import picket.model.theatre.Route;
import picket.model.theatre.Theatre;

/**
 * Sends an alert down the routes of its theatre.
 *
 * <p>A route takes an alert at or above its severity floor, of the patterns that it names. Whoever
 * was told of an alert is told of all that follows, whatever its severity: an update, an end, a
 * withdrawal. An end or a withdrawal goes to nobody else. A watch is never mailed. One address gets
 * one message, though several routes name it.
 */
public final class Router {
  private final SortedMap<String, List<Route>> routes = new TreeMap<>();
  private final BiFunction<Alert, String, String> messageIds;

  /**
   * @param theatres whose routes are used
   * @param messageIds the Message-ID of an alert to an address
   */
  public Router(List<Theatre> theatres, BiFunction<Alert, String, String> messageIds) {
    theatres.forEach(theatre -> routes.put(theatre.id(), theatre.routes()));
    this.messageIds = messageIds;
  }

  /** Who has been told once this alert is out. */
  public Told tell(Alert alert, Told before) {
    if (!isNews(alert)) {
      return before;
    }
    List<Told.Recipient> all = new ArrayList<>(before.recipients());
    for (Route route : routes.getOrDefault(alert.theatre(), List.of())) {
      if (takes(route, alert)) {
        addNew(all, route);
      }
    }
    return new Told(all);
  }

  /** The messages that bring an alert to those told, in their order. */
  public List<Delivery> deliveries(Alert alert, Told told) {
    if (alert.status() == AlertStatus.WATCH) {
      return List.of();
    }
    return told.recipients().stream().map(to -> delivery(alert, to)).toList();
  }

  private Delivery delivery(Alert alert, Told.Recipient to) {
    return new Delivery(
        alert,
        to.routeId(),
        to.address(),
        messageIds.apply(alert, to.address()),
        Delivery.State.PENDING,
        alert.emittedAt(),
        0,
        null);
  }

  private static void addNew(List<Told.Recipient> all, Route route) {
    for (String address : route.recipients()) {
      if (!new Told(all).includes(address)) {
        all.add(new Told.Recipient(address, route.id()));
      }
    }
  }

  private static boolean isNews(Alert alert) {
    return alert.status() == AlertStatus.RAISED || alert.status() == AlertStatus.UPDATED;
  }

  private static boolean takes(Route route, Alert alert) {
    boolean named = route.patterns().isEmpty() || route.patterns().contains(alert.pattern().id());
    return named && alert.severity() >= route.minSeverity();
  }
}
