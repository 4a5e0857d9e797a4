package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.alerts.pattern.SampleTalks.mediation;
import static picket.alerts.pattern.SampleTalks.state;
import static picket.alerts.pattern.SampleTalks.talks;

import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Situation.State;

class StrikeDuringTalksTest {
  private final Desk desk = new Desk("P6");

  private static SampleIncident strike(String id, double hours) {
    return SampleIncident.of(id, IncidentType.AIR_STRIKE).by("AR_ARMY").inBelmark().when(hours);
  }

  private static SampleIncident militants(String id, double hours, double borderKm) {
    return SampleIncident.of(id, IncidentType.ARMED_CLASH)
        .by("REEDS")
        .on("AR_ARMY")
        .inArland("North", "Holm", borderKm)
        .when(hours);
  }

  private static Incident sure(SampleIncident told, double hours) {
    return told.bell(hours).wire(hours).level(Corroboration.C3).now();
  }

  /** Talks from hour 100 on, known before. */
  private Desk underWay() {
    return desk.hears(50, sure(talks(100), 50), state(State.UNDER_WAY, 100));
  }

  private Desk closedAt(double hours) {
    return underWay().hears(hours, state(State.ENDED, hours));
  }

  @Test
  void alertsOnForceWhileTheyTalk() {
    underWay().hears(151, sure(strike("strike", 150), 151)).tick(152);

    assertThat(desk.told()).containsExactly("RAISED 4 @151");
  }

  @Test
  void watchesBelowTheGate() {
    SampleIncident strike = strike("strike", 150);
    underWay().hears(151, strike.bell(151).now()).hears(153, sure(strike, 153)).tick(154);

    assertThat(desk.told()).containsExactly("WATCH 4 @151", "RAISED 4 @153");
  }

  @Test
  void countsTheDayBeforeTheOpeningButNotTheDayBeforeThat() {
    underWay()
        .hears(75, sure(strike("early", 75), 75))
        .hears(90, sure(strike("eve", 89), 90))
        .tick(91);

    assertThat(desk.told()).containsExactly("RAISED 4 @90");
  }

  @Test
  void countsTheDayAfterTheCloseButNotTheDayAfterThat() {
    closedAt(150)
        .hears(174, sure(strike("next-day", 173), 174))
        .hears(200, sure(strike("later", 199), 200))
        .tick(201);

    assertThat(desk.told()).containsExactly("RAISED 4 @174");
  }

  @Test
  void countsTalksAsOverAfterTheyWereBrokenOff() {
    underWay()
        .hears(150, state(State.SUSPENDED, 150))
        .hears(200, sure(strike("later", 199), 200))
        .tick(201);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void takesTalksForOverADayAfterTheNewsOfThemWhereNothingIsKnownOfTheirState() {
    desk.hears(101, sure(talks(100), 101))
        .hears(121, sure(strike("strike", 120), 121))
        .hears(161, sure(strike("later", 160), 161))
        .tick(162);

    assertThat(desk.told()).containsExactly("RAISED 4 @121");
  }

  @Test
  void passesOverForceBeforeTalksOfWhichNobodyKnewOnItsDay() {
    desk.hears(91, sure(strike("strike", 90), 91)).hears(101, sure(talks(100), 101)).tick(102);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void countsTalksThatWereHeardOfOnTheDayOfTheAct() {
    desk.hears(101, sure(strike("strike", 100), 101)).hears(110, sure(talks(104), 110)).tick(111);

    assertThat(desk.told()).containsExactly("RAISED 4 @110");
  }

  @Test
  void passesOverTalksThatOneSideAloneTellsOf() {
    desk.hears(50, talks(100).outlet("bell", "BE_STATE", 50, null).now())
        .hears(101, sure(strike("strike", 100), 101))
        .tick(102);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void passesOverTalksOfOneSideWithSomebodyElse() {
    desk.hears(50, sure(talks(100, "AR_ARMY", "MEDIATOR"), 50))
        .hears(101, sure(strike("strike", 100), 101))
        .tick(102);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void countsMediationFromItsAnnouncementToTheEndOfThatDay() {
    desk.hears(9, sure(strike("before", 8), 9))
        .hears(10, sure(mediation(10), 10))
        .hears(21, sure(strike("after", 20.5), 21))
        .hears(33, sure(strike("next-day", 33), 33))
        .tick(34);

    assertThat(desk.told()).containsExactly("RAISED 4 @21");
  }

  @Test
  void takesAnActKnownOnlyToTheDayForOneDuringMediationUnlessItWasToldBefore() {
    desk.hears(9, sure(strike("before", 0).day(0), 9))
        .hears(10, sure(mediation(10), 10))
        .hears(11, sure(strike("after", 0).by("BE_ARMY").inArland().day(0), 11))
        .tick(12);

    assertThat(desk.told()).containsExactly("RAISED 4 @11");
  }

  @Test
  void countsMilitantsAtTheVeryBorderButNotInland() {
    underWay()
        .hears(111, sure(militants("inland", 110, 30), 111))
        .hears(141, sure(militants("border", 140, 2), 141))
        .tick(142);

    assertThat(desk.told()).containsExactly("RAISED 4 @141");
  }

  @Test
  void takesOneNightsWorkOfOneHandAsOneActAndTheOtherSidesAsAnother() {
    SampleIncident back =
        SampleIncident.of("back", IncidentType.SHELLING).by("BE_ARMY").inArland().when(113);
    underWay()
        .hears(111, sure(strike("strike", 110), 111))
        .hears(113, sure(strike("strike-2", 112), 113))
        .hears(114, sure(back, 114))
        .hears(141, sure(strike("strike-3", 140), 141))
        .tick(142);

    assertThat(desk.told()).containsExactly("RAISED 4 @111", "RAISED 4 @114", "RAISED 4 @141");
  }

  @Test
  void countsAClashWhoseBeginnerIsContested() {
    SampleIncident clash =
        SampleIncident.of("clash", IncidentType.ARMED_CLASH).inBelmark().when(110);
    clash.outlet("bell", "BE_STATE", 111, "AR_ARMY").outlet("crown", "AR_STATE", 111, "BE_ARMY");
    underWay().hears(111, clash.level(Corroboration.C3).now()).tick(112);

    assertThat(desk.told()).containsExactly("RAISED 4 @111");
  }

  @Test
  void takesTheAlertBackWhenTheStrikeIsRefuted() {
    SampleIncident strike = strike("strike", 110);
    underWay().hears(111, sure(strike, 111)).hears(120, strike.refuted(120).now()).tick(121);

    assertThat(desk.told()).containsExactly("RAISED 4 @111", "CANCELLED 1 @120");
  }

  @Test
  void keepsTheAlertWhenTheStrikeTurnsOutToBeAnotherKnownOne() {
    SampleIncident strike = strike("strike", 110);
    underWay()
        .hears(111, sure(strike, 111))
        .hears(120, sure(strike("older", 110), 120), strike.mergedInto("older", 120).now())
        .tick(121);

    assertThat(desk.told()).containsExactly("RAISED 4 @111");
  }

  @Test
  void namesTheTalksAndFillsEveryGap() {
    underWay().hears(151, sure(strike("strike", 150), 151)).tick(152);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.subject()).isEqualTo("Arland–Belmark: air strike at Vik in days of talks");
    assertThat(alert.headline()).contains("in days of talks between Arland and Belmark");
    assertThat(alert.headline() + alert.whyNow() + alert.next()).doesNotContain("{");
    assertThat(alert.steps()).extracting(step -> step.role()).containsExactly("act", "talks");
  }
}
