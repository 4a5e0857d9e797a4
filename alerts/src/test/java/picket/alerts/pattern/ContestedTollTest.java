package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.VictimSide;

class ContestedTollTest {
  private final Desk desk = new Desk("P8");

  /** A strike deep in Belmark: an alert of severity 5 as soon as it is sure. */
  private static SampleIncident strike() {
    return SampleIncident.of("strike", IncidentType.AIR_STRIKE)
        .by("AR_ARMY")
        .inBelmark("West", "vik", 60)
        .when(10);
  }

  private static Incident sure(SampleIncident told, double hours) {
    return told.bell(hours).wire(hours).level(Corroboration.C3).now();
  }

  private static Incident counted(String one, Integer dead, String other, Integer others) {
    return sure(
        strike().counts(one, VictimSide.SECURITY, dead).counts(other, VictimSide.SECURITY, others),
        11);
  }

  @Test
  void tellsOfATollThatIsTwiceTheOthers() {
    desk.hears(11, counted("AR_ARMY", 8, "BE_ARMY", 4)).tick(12);

    assertThat(desk.told()).containsExactly("UPDATED 5 @11");
  }

  @Test
  void tellsOfATollThatIsGreaterByTwenty() {
    desk.hears(11, counted("AR_ARMY", 120, "BE_ARMY", 100)).tick(12);

    assertThat(desk.told()).containsExactly("UPDATED 5 @11");
  }

  @Test
  void passesOverTollsThatNearlyTally() {
    desk.hears(11, counted("AR_ARMY", 5, "BE_ARMY", 4)).tick(12);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void passesOverADisagreementWithinOneSide() {
    desk.hears(11, counted("AR_ARMY", 8, "AR_ARMY", 1)).tick(12);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void tellsWhereOneSideCountsMilitantsAndTheOtherCivilians() {
    SampleIncident strike =
        strike()
            .counts("AR_ARMY", VictimSide.MILITANT, null)
            .counts("BE_ARMY", VictimSide.CIVILIAN, 4);
    desk.hears(11, sure(strike, 11)).tick(12);

    assertThat(desk.told()).containsExactly("UPDATED 5 @11");
  }

  @Test
  void waitsUntilTheDeskIsAlertedOfTheIncident() {
    SampleIncident strike =
        strike()
            .counts("AR_ARMY", VictimSide.SECURITY, 8)
            .counts("BE_ARMY", VictimSide.SECURITY, 1);
    desk.hears(11, strike.wire(11).level(Corroboration.C1).now()).tick(12);
    assertThat(desk.told()).isEmpty();

    desk.hears(13, sure(strike, 13)).tick(14);
    assertThat(desk.told()).containsExactly("UPDATED 5 @13");
  }

  @Test
  void tellsItOnceForEachIncident() {
    desk.hears(11, counted("AR_ARMY", 8, "BE_ARMY", 4))
        .hears(13, counted("AR_ARMY", 40, "BE_ARMY", 4))
        .tick(14);

    assertThat(desk.told()).containsExactly("UPDATED 5 @11");
  }

  @Test
  void fillsEveryGap() {
    desk.hears(11, counted("AR_ARMY", 8, "BE_ARMY", 4)).tick(12);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.headline()).startsWith("Arland and Belmark contradict each other");
    assertThat(alert.headline() + alert.whyNow() + alert.next()).doesNotContain("{");
  }
}
