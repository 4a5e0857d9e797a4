package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.AlertStatus;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;

class TitForTatTest {
  private final Desk desk = new Desk("P3");

  /** Arland hits a district of Belmark. */
  private static SampleIncident strike(String id, double hours, String province, String district) {
    return SampleIncident.of(id, IncidentType.AIR_STRIKE)
        .by("AR_ARMY")
        .on("BE_ARMY")
        .inBelmark(province, district, 5)
        .when(hours);
  }

  /** Belmark hits a district of Arland. */
  private static SampleIncident shells(String id, double hours, String province, String district) {
    return SampleIncident.of(id, IncidentType.SHELLING)
        .by("BE_ARMY")
        .on("AR_ARMY")
        .inArland(province, district, 5)
        .when(hours);
  }

  private static Incident sure(SampleIncident told, double hours) {
    return told.crown(hours).bell(hours).wire(hours).level(Corroboration.C3).now();
  }

  private static Incident first() {
    return sure(strike("strike", 0, "West", "Vik"), 1);
  }

  private static Incident second() {
    return sure(shells("shells", 30, "North", "Holm"), 31);
  }

  private static SampleIncident third() {
    return strike("reply", 60, "West", "Vik");
  }

  private Desk afterTwo() {
    return desk.hears(1, first()).hears(31, second());
  }

  @Test
  void alertsOnThreeBlowsInTurnInTwoDistricts() {
    afterTwo().hears(61, sure(third(), 61)).tick(62);

    assertThat(desk.told()).containsExactly("RAISED 4 @61");
  }

  @Test
  void watchesAThirdBlowBelowTheGateAndAlertsWhenItIsAttested() {
    SampleIncident third = third();
    afterTwo()
        .hears(61, third.bell(61).now())
        .hears(62, third.wire(62).now())
        .hears(63, third.crown(63).now())
        .tick(64);

    assertThat(desk.told()).containsExactly("WATCH 4 @61", "RAISED 4 @62");
  }

  @Test
  void countsOnlyOriginsThatNameTheSide() {
    SampleIncident third = third().bell(61).outlet("wire", "WORLD", 61, null);
    afterTwo().hears(61, third.level(Corroboration.C3).now()).tick(62);

    assertThat(desk.told()).containsExactly("WATCH 4 @61");
  }

  @Test
  void passesOverBlowsOfOneSideAlone() {
    desk.hears(1, first())
        .hears(31, sure(strike("strike-2", 30, "West", "Sund"), 31))
        .hears(61, sure(third(), 61))
        .tick(62);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void passesOverASecondBlowThatNothingAnswers() {
    afterTwo().hears(61, sure(shells("shells-2", 60, "North", "Lund"), 61)).tick(62);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void passesOverBlowsInOneDistrict() {
    SampleIncident back =
        SampleIncident.of("shells", IncidentType.SHELLING)
            .by("BE_ARMY")
            .on("AR_ARMY")
            .inBelmark("West", "Vik", 5)
            .when(30);
    desk.hears(1, first()).hears(31, sure(back, 31)).hears(61, sure(third(), 61)).tick(62);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void countsTwoProvincesAsTwoDistrictsThoughNobodyNamesADistrict() {
    SampleIncident strike =
        SampleIncident.of("strike", IncidentType.AIR_STRIKE).by("AR_ARMY").inBelmark().when(0);
    SampleIncident back =
        SampleIncident.of("back", IncidentType.SHELLING).by("BE_ARMY").inArland().when(30);
    SampleIncident again =
        SampleIncident.of("again", IncidentType.SHELLING).by("AR_ARMY").inBelmark().when(60);
    desk.hears(1, sure(strike, 1)).hears(31, sure(back, 31)).hears(61, sure(again, 61)).tick(62);

    assertThat(desk.told()).containsExactly("RAISED 4 @61");
  }

  @Test
  void passesOverAThirdBlowAfterSeventyThreeHours() {
    afterTwo().hears(74, sure(strike("late", 73, "West", "Vik"), 74)).tick(75);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void countsAThirdBlowAtSeventyTwoHours() {
    afterTwo().hears(74, sure(strike("just", 72, "West", "Vik"), 74)).tick(75);

    assertThat(desk.told()).containsExactly("RAISED 4 @74");
  }

  @Test
  void passesOverFightersOfNoState() {
    SampleIncident clash =
        SampleIncident.of("clash", IncidentType.ARMED_CLASH)
            .by("REEDS")
            .on("AR_ARMY")
            .inArland("North", "Holm", 1)
            .when(30);
    desk.hears(1, first()).hears(31, sure(clash, 31)).hears(61, sure(third(), 61)).tick(62);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void takesOneNightsBlowsOfASideAsOneAct() {
    desk.hears(1, first())
        .hears(4, sure(shells("shells", 3, "North", "Holm"), 4))
        .hears(7, sure(strike("strike-2", 6, "West", "Sund"), 7))
        .tick(8);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void bindsAnEarlierBlowWhereTheLatestIsOfTheSameNight() {
    desk.hears(1, first())
        .hears(56, sure(strike("strike-2", 55, "West", "Sund"), 56))
        .hears(59, sure(shells("shells", 58, "North", "Holm"), 59))
        .hears(62, sure(strike("strike-3", 61, "West", "Vik"), 62))
        .tick(63);

    List<Alert> alerts = desk.alerts();
    assertThat(alerts).extracting(Alert::status).containsExactly(AlertStatus.RAISED);
    assertThat(alerts.get(0).steps())
        .extracting(step -> step.n() + " " + step.incidentId())
        .containsExactly("1 strike", "2 shells", "3 strike-3", "3 strike-2");
  }

  private static SampleIncident contested(String id, double hours) {
    return SampleIncident.of(id, IncidentType.ARMED_CLASH)
        .by("BE_ARMY")
        .inArland("North", "Holm", 1)
        .when(hours)
        .crown(hours + 1)
        .outlet("bell", "BE_STATE", hours + 1, "AR_ARMY")
        .level(Corroboration.C3);
  }

  @Test
  void letsAContestedClashStandForEitherSide() {
    desk.hears(1, first()).hears(31, contested("clash", 30).now()).hears(61, sure(third(), 61));
    desk.tick(62);
    assertThat(desk.told()).containsExactly("RAISED 4 @61");

    Desk other = new Desk("P3");
    other
        .hears(1, sure(shells("shells-0", 0, "North", "Lund"), 1))
        .hears(31, contested("clash", 30).now())
        .hears(61, sure(shells("shells", 60, "North", "Holm"), 61))
        .tick(62);
    assertThat(other.told()).containsExactly("RAISED 4 @61");
  }

  @Test
  void takesAContestedClashForOneActNotForTwo() {
    desk.hears(1, first()).hears(31, contested("clash", 30).now()).tick(32);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void risesWhenItReachesAThirdProvince() {
    afterTwo()
        .hears(61, sure(third(), 61))
        .hears(65, sure(shells("far", 64, "South", "Berg"), 65))
        .tick(66);

    assertThat(desk.told()).containsExactly("RAISED 4 @61", "UPDATED 5 @65");
  }

  @Test
  void doesNotRiseByAProvinceOfWhichOneSideAloneTells() {
    SampleIncident far = shells("far", 64, "South", "Berg").crown(65);
    afterTwo().hears(61, sure(third(), 61)).hears(65, far.now()).tick(66);

    assertThat(desk.told()).containsExactly("RAISED 4 @61");
  }

  @Test
  void tellsOnceOfAnArticleThatBringsTheThirdBlowAndTheThirdProvince() {
    afterTwo().hears(61, sure(third(), 61), sure(strike("far", 60.5, "East", "Berg"), 61)).tick(62);

    assertThat(desk.told()).containsExactly("RAISED 5 @61");
  }

  @Test
  void keepsSilentOnFurtherBlows() {
    afterTwo()
        .hears(61, sure(third(), 61))
        .hears(91, sure(shells("shells-2", 90, "North", "Holm"), 91))
        .hears(121, sure(strike("strike-4", 120, "West", "Vik"), 121))
        .tick(122);

    assertThat(desk.told()).containsExactly("RAISED 4 @61");
  }

  @Test
  void beginsAnotherAlertWithAnExchangeAtAnotherTime() {
    afterTwo()
        .hears(61, sure(third(), 61))
        .hears(301, sure(strike("a", 300, "West", "Vik"), 301))
        .hears(311, sure(shells("b", 310, "North", "Holm"), 311))
        .hears(331, sure(strike("c", 330, "West", "Vik"), 331))
        .tick(332);

    assertThat(desk.told()).containsExactly("RAISED 4 @61", "RAISED 4 @331");
  }

  @Test
  void alertsWhenTheMiddleBlowIsReportedLast() {
    desk.hears(1, first())
        .hears(61, sure(third(), 61))
        .hears(70, sure(shells("shells", 30, "North", "Holm"), 70))
        .tick(71);

    assertThat(desk.told()).containsExactly("RAISED 4 @70");
  }

  @Test
  void saysTheSameInWhicheverOrderOneArticleTellsOfTheBlows() {
    desk.hears(61, first(), second(), sure(third(), 61)).tick(62);
    Desk other = new Desk("P3");
    other.hears(61, sure(third(), 61), second(), first()).tick(62);

    assertThat(desk.alerts().get(0).steps()).isEqualTo(other.alerts().get(0).steps());
  }

  @Test
  void takesTheAlertBackWhenABlowIsRefuted() {
    SampleIncident third = third().bell(61).wire(61);
    afterTwo().hears(61, third.now()).hears(70, third.refuted(70).now()).tick(71);

    assertThat(desk.told()).containsExactly("RAISED 4 @61", "CANCELLED 1 @70");
  }

  @Test
  void keepsTheAlertWhenABlowTurnsOutToBeAnotherKnownOne() {
    SampleIncident third = third().bell(61).wire(61);
    afterTwo()
        .hears(61, third.now())
        .hears(
            70, sure(strike("older", 60, "West", "Vik"), 61), third.mergedInto("older", 70).now())
        .tick(71);

    assertThat(desk.told()).containsExactly("RAISED 4 @61");
  }

  @Test
  void tellsOfAllThreeBlowsAndFillsEveryGap() {
    afterTwo().hears(61, sure(third(), 61)).tick(62);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.subject()).isEqualTo("Arland–Belmark: blow for blow after air strike at Vik");
    assertThat(alert.headline())
        .contains("air strike at Vik on 1 Jun, then shelling at Holm on 2 Jun");
    assertThat(alert.headline() + alert.whyNow() + alert.next()).doesNotContain("{");
  }
}
