package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;

/** The deepest strike that Arland and Belmark know from before lies 25 km from the border. */
class DepthRecordTest {
  private final Desk desk = new Desk("P2");

  private static SampleIncident strike(String id, double borderKm, double hours) {
    return SampleIncident.of(id, IncidentType.AIR_STRIKE)
        .by("AR_ARMY")
        .inBelmark("West", id, borderKm)
        .when(hours);
  }

  private static Incident sure(SampleIncident told, double hours) {
    return told.bell(hours).wire(hours).level(Corroboration.C3).now();
  }

  @Test
  void alertsOnAStrikeDeeperThanTheTheatreKnows() {
    desk.hears(11, sure(strike("ulv", 26, 10), 11)).tick(12);

    assertThat(desk.told()).containsExactly("RAISED 5 @11");
  }

  @Test
  void passesOverAStrikeThatIsNoRecord() {
    desk.hears(11, sure(strike("ulv", 24, 10), 11)).tick(12);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void measuresAgainstTheDeepestOfTheYear() {
    desk.hears(11, sure(strike("ulv", 60, 10), 11))
        .hears(101, sure(strike("bo", 50, 100), 101))
        .hears(201, sure(strike("ede", 61, 200), 201))
        .tick(202);

    assertThat(desk.told()).containsExactly("RAISED 5 @11", "RAISED 5 @201");
  }

  @Test
  void alwaysCountsACapitalCity() {
    SampleIncident first =
        SampleIncident.of("first", IncidentType.AIR_STRIKE)
            .by("AR_ARMY")
            .at("vik", "Vik", "SE", "Westreach")
            .when(10);
    SampleIncident second =
        SampleIncident.of("second", IncidentType.DRONE_STRIKE)
            .by("AR_ARMY")
            .at("vik", "Vik", "SE", "Westreach")
            .when(100);
    desk.hears(11, sure(first, 11)).hears(101, sure(second, 101)).tick(102);

    assertThat(desk.told()).containsExactly("RAISED 5 @11", "RAISED 5 @101");
  }

  @Test
  void watchesWhatANeutralAloneTellsAndPassesOverAPartysWord() {
    SampleIncident strike = strike("ulv", 60, 10);
    desk.hears(11, strike.bell(11).now()).tick(12);
    assertThat(desk.told()).isEmpty();

    Desk other = new Desk("P2");
    other.hears(11, strike("bo", 60, 10).wire(11).level(Corroboration.C1).now()).tick(12);
    assertThat(other.told()).containsExactly("WATCH 5 @11");
  }

  @Test
  void takesOneNightsStrikesForOne() {
    desk.hears(11, sure(strike("ulv", 60, 10), 11))
        .hears(13, sure(strike("bo", 70, 12), 13))
        .tick(14);

    assertThat(desk.told()).containsExactly("RAISED 5 @11");
  }

  @Test
  void passesOverStrikesOnTheStrikersOwnSoil() {
    SampleIncident own =
        SampleIncident.of("own", IncidentType.AIR_STRIKE)
            .by("AR_ARMY")
            .inArland("North", "holm", 60)
            .when(10);
    desk.hears(11, sure(own, 11)).tick(12);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void fillsEveryGap() {
    desk.hears(11, sure(strike("ulv", 26, 10), 11)).tick(12);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.headline()).startsWith("Arland is reported to have struck");
    assertThat(alert.headline() + alert.whyNow() + alert.next()).doesNotContain("{");
  }
}
