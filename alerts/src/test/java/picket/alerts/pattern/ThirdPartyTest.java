package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Details;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Victim;

class ThirdPartyTest {
  private final Desk desk = new Desk("P12");

  private static SampleIncident bomb(String id, double hours) {
    return SampleIncident.of(id, IncidentType.BOMBING).by("REEDS").inArland().when(hours);
  }

  private static SampleIncident hitting(String id, String nationality, double hours) {
    List<Victim> victims = List.of(new Victim(null, false, nationality));
    return bomb(id, hours).with(new Details(victims, null, null, null, null));
  }

  private static Incident sure(SampleIncident told, double hours) {
    return told.bell(hours).wire(hours).level(Corroboration.C3).now();
  }

  @Test
  void alertsOnAnAttackOnNationalsOfAThirdState() {
    desk.hears(11, sure(hitting("bomb", "FI", 10), 11)).tick(12);

    assertThat(desk.told()).containsExactly("RAISED 4 @11");
  }

  @Test
  void alertsOnAnAttackOnDiplomats() {
    desk.hears(11, sure(bomb("bomb", 10).on("DIPLOMATS"), 11)).tick(12);

    assertThat(desk.told()).containsExactly("RAISED 4 @11");
  }

  @Test
  void passesOverNationalsOfTheTwoSides() {
    desk.hears(11, sure(hitting("bomb", "SE", 10), 11)).tick(12);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void watchesBelowTheGate() {
    SampleIncident bomb = hitting("bomb", "FI", 10);
    desk.hears(11, bomb.wire(11).level(Corroboration.C1).now()).hears(13, sure(bomb, 13)).tick(14);

    assertThat(desk.told()).containsExactly("WATCH 4 @11", "RAISED 4 @13");
  }

  @Test
  void tellsEachAttackForItself() {
    desk.hears(11, sure(hitting("bomb", "FI", 10), 11))
        .hears(41, sure(hitting("bomb-2", "FI", 40), 41))
        .tick(42);

    assertThat(desk.told()).containsExactly("RAISED 4 @11", "RAISED 4 @41");
  }

  @Test
  void fillsEveryGap() {
    desk.hears(11, sure(hitting("bomb", "FI", 10), 11)).tick(12);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.headline() + alert.whyNow() + alert.next()).doesNotContain("{");
  }
}
