package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Details;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Rank;
import picket.model.Statement;

class RhetoricLadderTest {
  private final Desk desk = new Desk("P10");

  private static Incident word(String id, IncidentType type, Rank rank, double hours) {
    Statement statement = new Statement("Minister " + id, rank, false);
    return SampleIncident.of(id, type)
        .by("AR_ARMY")
        .on("BE_ARMY")
        .inArland()
        .when(hours)
        .with(new Details(List.of(), statement, null, null, null))
        .wire(hours)
        .level(Corroboration.C1)
        .now();
  }

  private static Incident accusation(String id, double hours) {
    return word(id, IncidentType.ACCUSATION, Rank.MINISTER, hours);
  }

  private static Incident threat(String id, double hours) {
    return word(id, IncidentType.THREAT, Rank.MINISTER, hours);
  }

  @Test
  void alertsOnTheThirdStatementOfTheWeekWithAThreatAmongThem() {
    desk.hears(10, accusation("a", 10))
        .hears(20, threat("b", 20))
        .hears(90, accusation("c", 90))
        .tick(91);

    assertThat(desk.told()).containsExactly("RAISED 3 @90");
  }

  @Test
  void passesOverAccusationsAlone() {
    desk.hears(10, accusation("a", 10))
        .hears(20, accusation("b", 20))
        .hears(90, accusation("c", 90))
        .tick(91);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void countsMinistersOnly() {
    desk.hears(10, accusation("a", 10))
        .hears(20, threat("b", 20))
        .hears(90, word("c", IncidentType.THREAT, Rank.SPOKESMAN, 90))
        .tick(91);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void passesOverWhatIsMoreThanAWeekApart() {
    desk.hears(10, accusation("a", 10))
        .hears(100, threat("b", 100))
        .hears(190, accusation("c", 190))
        .tick(191);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void keepsSilentOnFurtherStatementsOfTheSameWeek() {
    desk.hears(10, accusation("a", 10))
        .hears(20, threat("b", 20))
        .hears(90, accusation("c", 90))
        .hears(120, threat("d", 120))
        .tick(121);

    assertThat(desk.told()).containsExactly("RAISED 3 @90");
  }

  @Test
  void countsTwoMinistersOfOneArticle() {
    desk.hears(10, accusation("a", 10)).hears(20, threat("b", 20), threat("c", 20)).tick(21);

    assertThat(desk.told()).containsExactly("RAISED 3 @20");
  }

  @Test
  void namesTheSpeakersAndFillsEveryGap() {
    desk.hears(10, accusation("a", 10)).hears(21, threat("b", 20), threat("c", 20.5)).tick(22);

    Alert alert = desk.alerts().get(0);
    assertThat(alert.headline()).contains("Minister a, Minister b and Minister c");
    assertThat(alert.subject() + alert.headline() + alert.whyNow()).doesNotContain("{");
  }
}
