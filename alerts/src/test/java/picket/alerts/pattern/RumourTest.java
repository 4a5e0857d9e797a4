package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Details;
import picket.model.IncidentType;
import picket.model.Victim;

class RumourTest {
  private final Desk desk = new Desk("P9");

  private static SampleIncident leader(String id) {
    return SampleIncident.of(id, IncidentType.TARGETED_KILLING)
        .on("REEDS")
        .inBelmark()
        .when(10)
        .with(new Details(List.of(new Victim("Otto Reed", true, null)), null, null, null, null));
  }

  private static SampleIncident seizure(String words) {
    return SampleIncident.of("seizure", IncidentType.SEIZURE)
        .by("BE_ARMY")
        .on("AR_ARMY")
        .inArland()
        .when(10)
        .saying(words);
  }

  private SampleIncident heard() {
    SampleIncident rumour = leader("rumour").outlet("crown", "AR_STATE", 10, null);
    desk.hears(10, rumour.now());
    return rumour;
  }

  @Test
  void watchesTheDeathOfALeaderOfWhichOnePartyTells() {
    heard();
    desk.tick(11);

    assertThat(desk.told()).containsExactly("WATCH 1 @10");
  }

  @Test
  void passesOverTheDeathOfOneWhoLedNobody() {
    desk.hears(10, leader("rumour").with(Details.NONE).outlet("crown", "AR_STATE", 10, null).now())
        .tick(11);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void raisesItAtTheGate() {
    SampleIncident rumour = heard();
    rumour.outlet("wire", "WORLD", 14, null).level(Corroboration.C3);
    desk.hears(14, rumour.now()).tick(15);

    assertThat(desk.told()).containsExactly("WATCH 1 @10", "RAISED 2 @14");
  }

  @Test
  void tellsOnceThatItSpreadsInFiveArticlesWithinAnHour() {
    SampleIncident rumour = heard();
    for (double hour : new double[] {10.2, 10.4, 10.6, 10.8, 10.9}) {
      desk.hears(hour, rumour.reprinted(hour).now());
    }
    desk.tick(11);

    assertThat(desk.told()).containsExactly("WATCH 1 @10", "UPDATED 2 @10");
  }

  @Test
  void doesNotTakeReprintsOverADayForASpreadingRumour() {
    SampleIncident rumour = heard();
    for (double hour : new double[] {12, 14, 16, 18}) {
      desk.hears(hour, rumour.reprinted(hour).now());
    }
    desk.tick(19);

    assertThat(desk.told()).containsExactly("WATCH 1 @10");
  }

  @Test
  void dropsWhatWasDeniedAndNotTakenUpAgainForThreeDays() {
    SampleIncident rumour = heard();
    desk.hears(20, rumour.deniedBy("bell", "BE_STATE", 20, "BE_ARMY").now()).tick(91).tick(93);

    assertThat(desk.told()).containsExactly("WATCH 1 @10", "CANCELLED 1 @92");
  }

  @Test
  void keepsWhatSomebodyAffirmedAfterTheDenial() {
    SampleIncident rumour = heard();
    desk.hears(20, rumour.deniedBy("bell", "BE_STATE", 20, "BE_ARMY").now())
        .hears(30, rumour.outlet("crown-2", "AR_STATE", 30, null).now())
        .tick(200);

    assertThat(desk.told()).containsExactly("WATCH 1 @10");
  }

  @Test
  void doesNotDropWhatWasBorneOut() {
    SampleIncident rumour = heard();
    rumour.outlet("wire", "WORLD", 14, null).level(Corroboration.C3);
    desk.hears(14, rumour.now())
        .hears(20, rumour.deniedBy("bell", "BE_STATE", 20, "BE_ARMY").now())
        .tick(200);

    assertThat(desk.told()).containsExactly("WATCH 1 @10", "RAISED 2 @14");
  }

  @Test
  void watchesAnewWhatIsTakenUpAfterItWasDropped() {
    SampleIncident rumour = heard();
    desk.hears(20, rumour.deniedBy("bell", "BE_STATE", 20, "BE_ARMY").now())
        .tick(100)
        .hears(101, rumour.outlet("crown-2", "AR_STATE", 101, null).now())
        .tick(102);

    assertThat(desk.told()).containsExactly("WATCH 1 @10", "CANCELLED 1 @92", "WATCH 1 @101");
  }

  @Test
  void takesItBackAtOnceWhenItsOriginWithdraws() {
    SampleIncident rumour = heard();
    desk.hears(20, rumour.refuted(20).now()).tick(21);

    assertThat(desk.told()).containsExactly("WATCH 1 @10", "CANCELLED 1 @20");
  }

  @Test
  void countsPostsAndTownsButNotArms() {
    desk.hears(10, seizure("They took nine posts.").bell(10).now()).tick(11);
    assertThat(desk.told()).containsExactly("WATCH 1 @10");

    Desk other = new Desk("P9");
    other.hears(10, seizure("They took nine trucks of arms.").bell(10).now()).tick(11);
    assertThat(other.told()).isEmpty();
  }

  @Test
  void holdsAGainForARumourWhileAllRepeatTheWordOfTheWinner() {
    SampleIncident gain = seizure("They took nine posts.").onTheWordOf("BE_ARMY");
    desk.hears(10, gain.bell(10).now())
        .hears(12, gain.wire(12).level(Corroboration.C3).now())
        .tick(13);

    assertThat(desk.told()).containsExactly("WATCH 1 @10");
  }

  @Test
  void saysThatItIsUnverifiedAndFillsEveryGap() {
    heard();
    desk.tick(11);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.headline()).startsWith("UNVERIFIED: targeted killing at Vik, Westreach");
    assertThat(alert.headline() + alert.whyNow() + alert.next()).doesNotContain("{");
  }
}
