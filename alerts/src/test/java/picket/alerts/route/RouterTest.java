package picket.alerts.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.alerts.SampleAlert;
import picket.alerts.SampleTheatre;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.AlertStatus;
import picket.model.Delivery;
import picket.model.theatre.Route;

class RouterTest {
  private static final Route NIGHT = route("night", 4, List.of(), "a@d.example", "b@d.example");
  private static final Route ALL = route("all", 1, List.of(), "B@d.example", "c@d.example");
  private static final Route OTHERS = route("others", 1, List.of("squeeze"), "d@d.example");

  @Test
  void tellsNobodyBelowTheFloorOfTheRoute() {
    assertThat(addresses(router(NIGHT).tell(raised(3), Told.NOBODY))).isEmpty();
    assertThat(addresses(router(NIGHT).tell(raised(4), Told.NOBODY)))
        .containsExactly("a@d.example", "b@d.example");
  }

  @Test
  void tellsOneAddressOnceThoughTwoRoutesNameIt() {
    Told told = router(NIGHT, ALL).tell(raised(4), Told.NOBODY);

    assertThat(addresses(told)).containsExactly("a@d.example", "b@d.example", "c@d.example");
  }

  @Test
  void leavesOutRoutesThatNameOtherPatterns() {
    assertThat(addresses(router(OTHERS).tell(raised(5), Told.NOBODY))).isEmpty();
  }

  @Test
  void neverMailsWatches() {
    Router router = router(ALL);
    Alert watch = alert(AlertStatus.WATCH, 5);

    Told told = router.tell(watch, Told.NOBODY);

    assertThat(told).isEqualTo(Told.NOBODY);
    assertThat(router.deliveries(watch, told)).isEmpty();
  }

  @Test
  void cancelsToAllWhoWereToldAndToNobodyElse() {
    Told told = router(NIGHT).tell(raised(4), Told.NOBODY);
    Router later = router(NIGHT, ALL);
    Alert cancelled = alert(AlertStatus.CANCELLED, 1);

    Told after = later.tell(cancelled, told);

    assertThat(after).isEqualTo(told);
    assertThat(later.deliveries(cancelled, after))
        .extracting(Delivery::recipient)
        .containsExactly("a@d.example", "b@d.example");
    assertThat(later.deliveries(cancelled, Told.NOBODY)).isEmpty();
  }

  @Test
  void keepsTellingThoseWhoWereToldWhenSeverityFalls() {
    Router router = router(NIGHT);
    Told told = router.tell(raised(4), Told.NOBODY);
    Alert update = alert(AlertStatus.UPDATED, 1);

    assertThat(router.deliveries(update, router.tell(update, told))).hasSize(2);
  }

  @Test
  void queuesAtTheTimeOfTheLogUnderAKeyOfItsOwn() {
    Alert alert = raised(4);
    Router router = router(NIGHT);

    Delivery first = router.deliveries(alert, router.tell(alert, Told.NOBODY)).get(0);

    assertThat(first.key()).isEqualTo("a1b2c3/0/a@d.example");
    assertThat(first.messageId()).isEqualTo("a1b2c3 to a@d.example");
    assertThat(first.queuedAt()).isEqualTo(alert.emittedAt());
    assertThat(first.state()).isEqualTo(Delivery.State.PENDING);
    assertThat(first.routeId()).isEqualTo("night");
  }

  private static Router router(Route... routes) {
    return new Router(
        List.of(SampleTheatre.withRoutes(List.of(routes))),
        (alert, to) -> alert.id() + " to " + to);
  }

  private static Route route(String id, int floor, List<String> patterns, String... to) {
    return new Route(id, List.of(to), floor, patterns, ZoneOffset.UTC, null);
  }

  private static Alert raised(int severity) {
    return alert(AlertStatus.RAISED, severity);
  }

  private static Alert alert(AlertStatus status, int severity) {
    return SampleAlert.alert(0, status, AlertReason.FIRST, severity, null, List.of());
  }

  private static List<String> addresses(Told told) {
    return told.recipients().stream().map(Told.Recipient::address).toList();
  }
}
