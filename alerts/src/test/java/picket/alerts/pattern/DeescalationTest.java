package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.alerts.pattern.SampleTalks.talks;

import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;

class DeescalationTest {
  private final Desk desk = new Desk("P13");

  private static Incident sure(SampleIncident told, double hours) {
    return told.bell(hours).wire(hours).level(Corroboration.C3).now();
  }

  private static Incident strike(String id, double hours) {
    return sure(
        SampleIncident.of(id, IncidentType.AIR_STRIKE).by("AR_ARMY").inBelmark().when(hours),
        hours + 1);
  }

  private static Incident contestedClash(double hours) {
    SampleIncident clash =
        SampleIncident.of("clash", IncidentType.ARMED_CLASH).inBelmark().when(hours);
    return clash
        .outlet("bell", "BE_STATE", hours + 1, "AR_ARMY")
        .outlet("crown", "AR_STATE", hours + 1, "BE_ARMY")
        .level(Corroboration.C3)
        .now();
  }

  private static SampleIncident truce(String id, double hours) {
    return SampleIncident.of(id, IncidentType.CEASEFIRE).by("AR_ARMY").on("BE_ARMY").when(hours);
  }

  private static SampleIncident reopening(double hours) {
    return SampleIncident.of("gate", IncidentType.CROSSING_REOPENING).inArland().when(hours);
  }

  /** A strike at hour 10, talks at 20, a truce at 30. */
  private Desk agreed() {
    return desk.hears(11, strike("strike", 10))
        .hears(20, sure(talks(20), 20))
        .hears(31, sure(truce("truce", 30), 31));
  }

  @Test
  void alertsWhenItHasBeenQuietForThreeDaysSinceTheLastForce() {
    agreed().tick(81).tick(83);

    assertThat(desk.told()).containsExactly("RAISED 1 @82");
  }

  @Test
  void passesOverATruceThatIsBroken() {
    agreed().hears(51, strike("again", 50)).tick(200);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void countsAnewFromAClashWhoseBeginnerIsContested() {
    agreed().hears(51, contestedClash(50)).tick(121).tick(123);

    assertThat(desk.told()).containsExactly("RAISED 1 @122");
  }

  @Test
  void passesOverATruceThatIsOnlyAnnouncedForLater() {
    desk.hears(20, sure(talks(20), 20)).hears(31, sure(truce("truce", 0).day(6), 31)).tick(140);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void passesOverATruceThatCameOutOfNoTalks() {
    desk.hears(31, sure(truce("truce", 30), 31)).tick(200);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void tellsAtOnceWhereItIsQuietAlready() {
    desk.hears(11, strike("strike", 10))
        .hears(100, sure(talks(100), 100))
        .hears(120, truce("truce", 119).bell(120).now())
        .hears(122, sure(truce("truce", 119), 122))
        .tick(123);

    assertThat(desk.told()).containsExactly("WATCH 1 @120", "RAISED 1 @122");
  }

  @Test
  void tellsALaterTruceOfTheSameQuietAsAnUpdate() {
    agreed().tick(90).hears(101, sure(truce("renewed", 100), 101)).tick(102);

    assertThat(desk.told()).containsExactly("RAISED 1 @82", "UPDATED 1 @101");
  }

  @Test
  void tellsAReopeningAtTheGateAndWatchesItBelow() {
    SampleIncident gate = reopening(10);
    desk.hears(11, gate.bell(11).now()).hears(12, sure(gate, 12)).tick(13);

    assertThat(desk.told()).containsExactly("WATCH 1 @11", "RAISED 1 @12");
  }

  @Test
  void passesOverAReopeningThatIsOnlyAnnounced() {
    desk.hears(11, reopening(40).bell(11).now()).tick(12);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void fillsEveryGap() {
    agreed().tick(83);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.headline()).contains("no act of force between Arland and Belmark");
    assertThat(alert.subject() + alert.headline() + alert.whyNow()).doesNotContain("{");
  }
}
