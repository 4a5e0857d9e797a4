package picket.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.Models;
import picket.model.Count;
import picket.model.IncidentType;
import picket.model.Measure;
import picket.model.Report;
import picket.model.VictimSide;

/** Headlines, most of them without a text, and their short grammar. */
class HeadlinesTest {
  private static final ArticleReader READER =
      new ArticleReader(Scene.theatre(), Models.annotator());

  @Test
  void countsThoseWhoAreSaidKilledAndNotThoseWhoSaySo() {
    assertThat(
            only("Ten militants said killed in Bannu").count(VictimSide.MILITANT, Measure.KILLED))
        .isEqualTo(Count.exactly(10));
    assertThat(read("Ten officials said the road to Bannu is open")).isEmpty();
  }

  @Test
  void countsOneWhereTheArticleIsLeftOut() {
    Report report = only("Senior militant killed, two villagers hurt in Kurram");

    assertThat(report.count(VictimSide.MILITANT, Measure.KILLED)).isEqualTo(Count.exactly(1));
    assertThat(report.count(VictimSide.CIVILIAN, Measure.INJURED)).isEqualTo(Count.exactly(2));
    assertThat(only("Bombs hit Bannu; shops damaged, people wounded").figures())
        .noneMatch(figure -> Count.exactly(1).equals(figure.count()));
  }

  @Test
  void takesDeathsOnBothSidesForAFight() {
    for (String headline :
        List.of(
            "Nine militants, three soldiers die in Pak clash",
            "Nine militants, three soldiers dead in Bannu",
            "Three soldiers, nine militants killed in northwest Pakistan: military")) {
      Report fight = only(headline);
      assertThat(fight.type()).as(headline).isEqualTo(IncidentType.ARMED_CLASH);
      assertThat(fight.actor().id()).as(headline).isEqualTo("MILITANT_UNK");
      assertThat(fight.target()).as(headline).isNotNull().extracting("id").isEqualTo("PAK_ARMY");
    }
  }

  @Test
  void givesAnOperationToTheForceThatIsNamedWithIt() {
    Report hunt = only("At least six militants killed in Pakistani army operation");
    assertThat(hunt.type()).isEqualTo(IncidentType.SECURITY_OPERATION);
    assertThat(hunt.actor().id()).isEqualTo("PAK_ARMY");
  }

  @Test
  void takesACountryWithADirectionForThePlaceAndItsSoldiersForTheVictims() {
    Report blast = only("Bomb kills two soldiers in northwest Pakistan, says official");

    assertThat(blast.type()).isEqualTo(IncidentType.BOMBING);
    assertThat(blast.target()).isNotNull().extracting("id").isEqualTo("PAK_ARMY");
  }

  @Test
  void tellsABombInACarFromABombFromTheAir() {
    assertThat(only("Car bombing at army camp in Bannu kills three soldiers").type())
        .isEqualTo(IncidentType.BOMBING);
    assertThat(
            only("Overnight strikes on militant camps in Khost kill nine, Islamabad says").type())
        .isEqualTo(IncidentType.AIR_STRIKE);
  }

  @Test
  void findsNoSecondHappeningInTheDeadOfAHeadlineThatHasAText() {
    assertThat(
            read(
                "Sadda mourns its dead",
                "SADDA: Shops in Sadda stayed shut on Tuesday and elders prayed for rain, residents said."))
        .isEmpty();
  }

  private static Report only(String headline) {
    List<Report> reports = read(headline);
    assertThat(reports).as(headline).hasSize(1);
    return reports.get(0);
  }

  private static List<Report> read(String title, String... paragraphs) {
    return READER.read(Scene.article("wire", title, paragraphs)).reports();
  }
}
