package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;

class SqueezeTest {
  private final Desk desk = new Desk("P5");

  private static Incident measure(String id, IncidentType type, double hours) {
    return by("AR_ARMY", id, type, hours).wire(hours).level(Corroboration.C1).now();
  }

  private static SampleIncident by(String actor, String id, IncidentType type, double hours) {
    return SampleIncident.of(id, type).by(actor).inArland().when(hours);
  }

  @Test
  void alertsOnASecondInstrumentWithinTwoWeeks() {
    desk.hears(10, measure("gate", IncidentType.CROSSING_CLOSURE, 10))
        .hears(100, measure("ban", IncidentType.TRADE_RESTRICTION, 100))
        .tick(101);

    assertThat(desk.told()).containsExactly("RAISED 3 @100");
  }

  @Test
  void takesTwoClosuresForOneInstrument() {
    desk.hears(10, measure("gate", IncidentType.CROSSING_CLOSURE, 10))
        .hears(100, measure("gate-2", IncidentType.CROSSING_CLOSURE, 100))
        .tick(101);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void updatesOnAThirdInstrumentButNotOnMoreOfTheSame() {
    desk.hears(10, measure("gate", IncidentType.CROSSING_CLOSURE, 10))
        .hears(100, measure("ban", IncidentType.TRADE_RESTRICTION, 100))
        .hears(110, measure("ban-2", IncidentType.TRADE_RESTRICTION, 110))
        .hears(120, measure("expulsion", IncidentType.EXPULSION, 120))
        .tick(121);

    assertThat(desk.told()).containsExactly("RAISED 3 @100", "UPDATED 3 @120");
  }

  @Test
  void passesOverInstrumentsMoreThanTwoWeeksApart() {
    desk.hears(10, measure("gate", IncidentType.CROSSING_CLOSURE, 10))
        .hears(360, measure("ban", IncidentType.TRADE_RESTRICTION, 360))
        .tick(361);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void doesNotAddOneSidesMeasureToTheOthers() {
    desk.hears(10, measure("gate", IncidentType.CROSSING_CLOSURE, 10))
        .hears(
            100,
            by("BE_ARMY", "ban", IncidentType.TRADE_RESTRICTION, 100)
                .wire(100)
                .level(Corroboration.C1)
                .now())
        .tick(101);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void watchesBelowTheGate() {
    SampleIncident ban = by("AR_ARMY", "ban", IncidentType.TRADE_RESTRICTION, 100);
    desk.hears(10, measure("gate", IncidentType.CROSSING_CLOSURE, 10))
        .hears(100, ban.bell(100).now())
        .hears(102, ban.wire(102).level(Corroboration.C3).now())
        .tick(103);

    assertThat(desk.told()).containsExactly("WATCH 3 @100", "RAISED 3 @102");
  }

  @Test
  void namesTheInstrumentsAndFillsEveryGap() {
    desk.hears(10, measure("gate", IncidentType.CROSSING_CLOSURE, 10))
        .hears(100, measure("ban", IncidentType.TRADE_RESTRICTION, 100))
        .tick(101);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.headline()).contains("two instruments", "crossing closure and trade");
    assertThat(alert.subject() + alert.headline() + alert.whyNow()).doesNotContain("{");
  }
}
