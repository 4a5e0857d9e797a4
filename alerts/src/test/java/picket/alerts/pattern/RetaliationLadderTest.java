package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.Corroboration;
import picket.model.IncidentType;

class RetaliationLadderTest {
  private final Desk desk = new Desk("P1");

  private static SampleIncident attack(int killed) {
    return SampleIncident.of("attack", IncidentType.ARMED_ATTACK)
        .by("REEDS")
        .on("AR_ARMY")
        .inArland()
        .when(0)
        .killing(killed)
        .level(Corroboration.C3)
        .crown(1)
        .wire(1);
  }

  private static SampleIncident strike() {
    return SampleIncident.of("strike", IncidentType.AIR_STRIKE).by("AR_ARMY").inBelmark().when(30);
  }

  private static SampleIncident reply() {
    return SampleIncident.of("reply", IncidentType.SHELLING)
        .by("BE_ARMY")
        .on("AR_ARMY")
        .inArland()
        .when(60);
  }

  private Desk afterStrike() {
    return desk.hears(1, attack(6).now()).hears(32, strike().bell(32).wire(32).now()).tick(33);
  }

  @Test
  void watchesAStrikeThatOneSideAloneReportsAndAlertsWhenASecondOriginDoes() {
    SampleIncident strike = strike();
    desk.hears(1, attack(6).now())
        .hears(31, strike.bell(31).now())
        .hears(33, strike.wire(33).now())
        .hears(35, strike.crown(35).now())
        .tick(40);

    assertThat(desk.told()).containsExactly("WATCH 4 @31", "RAISED 4 @33");
  }

  @Test
  void countsOnlyOriginsThatNameTheStriker() {
    SampleIncident strike = strike().bell(31).outlet("wire", "WORLD", 32, null);
    desk.hears(1, attack(6).now()).hears(32, strike.level(Corroboration.C3).now()).tick(33);

    assertThat(desk.told()).containsExactly("WATCH 4 @32");
  }

  @Test
  void passesOverAnAttackThatKilledFewerThanFive() {
    desk.hears(1, attack(4).now()).hears(32, strike().bell(32).wire(32).now()).tick(33);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void passesOverAStrikeLaterThanTenDays() {
    SampleIncident late = strike().when(241).bell(242).wire(242);
    desk.hears(1, attack(6).now()).hears(242, late.now()).tick(243);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void updatesWhenTheOtherSideHitsBack() {
    afterStrike().told();
    desk.hears(61, reply().crown(61).now()).hears(62, reply().crown(61).wire(62).now()).tick(63);

    assertThat(desk.told()).containsExactly("UPDATED 5 @62");
  }

  @Test
  void keepsSilentOnFurtherActsOfAFilledStep() {
    afterStrike().told();
    SampleIncident second =
        SampleIncident.of("strike-2", IncidentType.SHELLING).by("AR_ARMY").inBelmark().when(50);
    desk.hears(52, second.bell(52).wire(52).now()).tick(53);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void answersTheAttackOnlyIfTheOtherSideDidNotActInBetween() {
    SampleIncident between =
        SampleIncident.of("raid", IncidentType.SHELLING).by("BE_ARMY").on("AR_ARMY").when(10);
    desk.hears(1, attack(6).now())
        .hears(11, between.inArland().wire(11).now())
        .hears(32, strike().bell(32).wire(32).now())
        .tick(33);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void fillsNoStepWithAClashWhoseBeginnerIsContested() {
    afterStrike().told();
    SampleIncident clash =
        SampleIncident.of("clash", IncidentType.ARMED_CLASH)
            .by("BE_ARMY")
            .inArland()
            .when(60)
            .crown(61)
            .outlet("bell", "BE_STATE", 61, "AR_ARMY");
    desk.hears(61, clash.level(Corroboration.C3).now()).tick(62);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void bindsTheSidesInTheOtherOrderToo() {
    SampleIncident attack =
        SampleIncident.of("attack", IncidentType.BOMBING).by("REEDS").inBelmark().when(0);
    SampleIncident strike =
        SampleIncident.of("strike", IncidentType.DRONE_STRIKE).by("BE_ARMY").inArland().when(20);
    desk.hears(1, attack.killing(9).level(Corroboration.C2).bell(1).wire(1).now())
        .hears(21, strike.crown(21).wire(21).now())
        .tick(22);

    List<Alert> alerts = desk.alerts();
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).sides()).containsExactly("BE", "AR");
  }

  @Test
  void beginsAnotherAlertWithALadderAtAnotherTime() {
    afterStrike().told();
    SampleIncident attack =
        SampleIncident.of("attack-2", IncidentType.BOMBING).by("REEDS").inArland().when(100);
    SampleIncident strike =
        SampleIncident.of("strike-2", IncidentType.AIR_STRIKE).by("AR_ARMY").inBelmark().when(110);
    desk.hears(101, attack.killing(7).level(Corroboration.C2).crown(101).wire(101).now())
        .hears(111, strike.bell(111).wire(111).now())
        .tick(112);

    assertThat(desk.told()).containsExactly("RAISED 4 @111");
  }

  @Test
  void takesTheAlertBackWhenTheStrikeIsRefuted() {
    SampleIncident strike = strike().bell(32).wire(32);
    desk.hears(1, attack(6).now())
        .hears(32, strike.now())
        .hears(40, strike.refuted(40).now())
        .tick(41);

    List<Alert> alerts = desk.alerts();
    assertThat(alerts).hasSize(2);
    assertThat(alerts.get(1).reason()).isEqualTo(AlertReason.CANCELLED);
    assertThat(alerts.get(1).severity()).isEqualTo(1);
    assertThat(alerts.get(1).id()).isEqualTo(alerts.get(0).id());
    assertThat(alerts.get(1).revision()).isEqualTo(1);
  }

  @Test
  void stepsDownWhenOnlyTheLastStepIsRefuted() {
    SampleIncident reply = reply().crown(61).wire(62);
    afterStrike().hears(62, reply.now()).hears(70, reply.refuted(70).now()).tick(71);

    assertThat(desk.told()).containsExactly("RAISED 4 @32", "UPDATED 5 @62", "UPDATED 4 @70");
  }

  @Test
  void keepsTheAlertWhenItsStrikeTurnsOutToBeAnotherKnownOne() {
    SampleIncident strike = strike().bell(32).wire(32);
    SampleIncident survivor =
        SampleIncident.of("older", IncidentType.AIR_STRIKE).by("AR_ARMY").inBelmark().when(30);
    desk.hears(1, attack(6).now())
        .hears(32, strike.now())
        .hears(40, survivor.bell(32).wire(32).now(), strike.mergedInto("older", 40).now())
        .tick(41);

    assertThat(desk.told()).containsExactly("RAISED 4 @32");
  }

  @Test
  void keepsTheSubjectOfTheThreadAndFillsEveryGap() {
    afterStrike();
    desk.hears(62, reply().crown(62).wire(62).now()).tick(63);

    List<Alert> alerts = desk.alerts();
    assertThat(alerts).extracting(Alert::subject).containsOnly(alerts.get(0).subject());
    assertThat(alerts.get(0).subject())
        .isEqualTo("Arland–Belmark: air strike in Westreach after Holm attack");
    assertThat(alerts)
        .allSatisfy(a -> assertThat(a.headline() + a.whyNow() + a.next()).doesNotContain("{"));
    assertThat(alerts.get(1).previousSeverity()).isEqualTo(4);
    assertThat(alerts.get(1).steps()).hasSize(3);
  }
}
