package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.AlertStatus;
import picket.model.Corroboration;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Extent;
import picket.model.IncidentType;

class CrossingShockTest {
  private final Desk desk = new Desk("P4");

  private static SampleIncident gate(String id, IncidentType type, String crossing, double hours) {
    CrossingChange change = new CrossingChange(crossing, Extent.FULL);
    return SampleIncident.of(id, type)
        .by("AR_ARMY")
        .at(crossing, crossing, "NO", "Northmark")
        .with(new Details(java.util.List.of(), null, change, null, null))
        .when(hours);
  }

  private static SampleIncident closing(String crossing, double hours) {
    return gate("close-" + crossing, IncidentType.CROSSING_CLOSURE, crossing, hours);
  }

  private static SampleIncident opening(String crossing, double hours) {
    return gate("open-" + crossing, IncidentType.CROSSING_REOPENING, crossing, hours);
  }

  private static SampleIncident wired(SampleIncident told, double hours) {
    return told.wire(hours).level(Corroboration.C1);
  }

  @Test
  void tellsOfOneGateAsANote() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now()).tick(3);

    assertThat(desk.told()).containsExactly("RAISED 2 @2");
  }

  @Test
  void tellsOfAllGatesOfOneArticleAtOnce() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now(), wired(closing("mill-gate", 1), 2).now())
        .tick(3);

    assertThat(desk.told()).containsExactly("RAISED 4 @2");
  }

  @Test
  void risesWhenASecondGateShutsWithinADay() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now())
        .hears(11, wired(closing("mill-gate", 10), 11).now())
        .tick(12);

    assertThat(desk.told()).containsExactly("RAISED 2 @2", "UPDATED 4 @11");
  }

  @Test
  void isWorseShortlyAfterAClash() {
    SampleIncident clash =
        SampleIncident.of("clash", IncidentType.ARMED_CLASH).by("BE_ARMY").on("AR_ARMY").when(-20);
    desk.hears(0, clash.inArland().wire(0).level(Corroboration.C1).now())
        .hears(2, wired(closing("old-gate", 1), 2).now())
        .tick(3);

    assertThat(desk.told()).containsExactly("RAISED 4 @2");
  }

  @Test
  void watchesAClosureThatItsOwnSideAloneReports() {
    desk.hears(2, closing("old-gate", 1).crown(2).now()).tick(40);

    assertThat(desk.told()).containsExactly("WATCH 2 @2");
  }

  @Test
  void namesInItsSubjectWhatIsAttestedWhenTheDeskIsToldFirst() {
    desk.hears(2, closing("old-gate", 1).crown(2).now(), closing("mill-gate", 1).crown(2).now())
        .hears(3, wired(closing("mill-gate", 1), 3).now())
        .tick(4);

    List<Alert> alerts = desk.alerts();
    assertThat(alerts)
        .extracting(Alert::status)
        .containsExactly(AlertStatus.WATCH, AlertStatus.RAISED);
    assertThat(alerts.get(0).subject()).contains("Old Gate", "Mill Gate");
    assertThat(alerts.get(1).subject()).contains("Mill Gate").doesNotContain("Old Gate");
  }

  @Test
  void callsAPlaceAsTheTheatreDoes() {
    SampleIncident shouted = closing("old-gate", 1).at("old-gate", "OLD GATE", "NO", "Northmark");

    desk.hears(2, wired(shouted, 2).now()).tick(3);

    assertThat(desk.alerts().get(0).headline()).contains("Old Gate");
  }

  @Test
  void tellsAgainWhileItStaysShutAtTheComputedInstants() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now()).tick(400);

    assertThat(desk.told())
        .containsExactly("RAISED 2 @2", "UPDATED 2 @25", "UPDATED 2 @73", "UPDATED 2 @169");
  }

  @Test
  void countsFromTheFirstReportWhereOnlyTheDayIsKnown() {
    desk.hears(20, wired(closing("old-gate", 1).day(0), 20).now()).tick(50);

    assertThat(desk.told()).containsExactly("RAISED 2 @20", "UPDATED 2 @44");
  }

  @Test
  void endsWithAnAttestedReopeningAndStopsItsTimers() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now())
        .hears(31, wired(opening("old-gate", 30), 31).now())
        .tick(400);

    assertThat(desk.told()).containsExactly("RAISED 2 @2", "UPDATED 2 @25", "RESOLVED 1 @31");
  }

  @Test
  void doesNotEndOnARumouredReopening() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now())
        .hears(11, opening("old-gate", 10).crown(11).now())
        .tick(26);

    assertThat(desk.told()).containsExactly("RAISED 2 @2", "UPDATED 2 @25");
  }

  @Test
  void keepsCountingWhileAnotherGateIsShut() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now(), wired(closing("mill-gate", 1), 2).now())
        .hears(31, wired(opening("old-gate", 30), 31).now())
        .tick(74);

    assertThat(desk.told())
        .containsExactly("RAISED 4 @2", "UPDATED 4 @25", "RESOLVED 1 @31", "UPDATED 2 @73");
  }

  @Test
  void beginsAnewWhenAGateShutsAfterItHadOpened() {
    desk.hears(2, wired(closing("old-gate", 1), 2).now())
        .hears(11, wired(opening("old-gate", 10), 11).now());
    SampleIncident again = gate("again", IncidentType.CROSSING_CLOSURE, "old-gate", 15);
    desk.hears(16, wired(again, 16).now()).tick(17);

    assertThat(desk.told()).containsExactly("RAISED 2 @2", "RESOLVED 1 @11", "RAISED 2 @16");
  }

  @Test
  void passesOverGatesThatAreNotListed() {
    desk.hears(2, wired(closing("garden-gate", 1), 2).now()).tick(3);

    assertThat(desk.told()).isEmpty();
  }
}
