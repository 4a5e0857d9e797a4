package picket.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.Models;
import picket.model.IncidentType;
import picket.model.IncidentType.Family;
import picket.model.Report;
import picket.model.ReportStatus;

/** Several acts in one article, and words that look like an act but are none. */
class SecondActsTest {
  private static final ArticleReader READER =
      new ArticleReader(Scene.theatre(), Models.annotator());

  @Test
  void tellsStrikesInTwoProvincesApart() {
    assertThat(
            news(
                "Air strikes hit Kabul and Kandahar",
                "KABUL: Pakistani jets carried out air strikes in Kabul and Kandahar on Tuesday, the Islamic Emirate said."))
        .filteredOn(r -> r.type() == IncidentType.AIR_STRIKE)
        .extracting(r -> r.place() == null ? "" : r.place().name())
        .containsExactlyInAnyOrder("Kabul", "Kandahar");
  }

  @Test
  void placesAnAnswerWhereItIsGivenAndNotWhereItsCauseWas() {
    assertThat(
            news(
                "Border posts attacked",
                "KABUL: Afghan forces attacked Pakistani border posts late on Tuesday in answer to the bombing of Kandahar, officials said."))
        .filteredOn(r -> r.type() == IncidentType.ARMED_ATTACK)
        .singleElement()
        .satisfies(
            r -> assertThat(r.place() == null ? "" : r.place().name()).isNotEqualTo("Kandahar"));
    assertThat(
            news(
                "Post in Kurram attacked",
                "SADDA: In answer to the bombing of Kandahar, Afghan forces attacked a Pakistani post in Kurram on Tuesday, officials said."))
        .filteredOn(r -> r.type() == IncidentType.ARMED_ATTACK)
        .singleElement()
        .satisfies(r -> assertThat(r.place() == null ? "" : r.place().name()).contains("Kurram"));
  }

  @Test
  void takesAnAttackForNewsWhateverItsAuthorsAreSuspectedOf() {
    assertThat(
            news(
                "Post attacked in Bannu",
                "BANNU: Gunmen suspected of belonging to an outlawed group attacked a police post in Bannu on Tuesday, killing two policemen, officials said."))
        .extracting(Report::type)
        .contains(IncidentType.ARMED_ATTACK);
  }

  @Test
  void knowsWhoAttackedWhereNothingStandsBetweenTheVerbAndThePlace() {
    assertThat(
            news(
                "Fighting in Bannu",
                "BANNU: TTP militants attacked from three sides in Bannu on Tuesday and two soldiers were killed, officials said."))
        .filteredOn(r -> r.type() == IncidentType.ARMED_ATTACK)
        .extracting(r -> r.actor().id())
        .containsExactly("TTP");
  }

  @Test
  void placesAStrikeWhereItHitAndNotWhereOfficialsSpeakOfIt() {
    assertThat(
            news(
                "Pakistan strikes Kandahar",
                "Pakistani jets struck targets in Kandahar province overnight, security officials in Islamabad and in Kabul said on Tuesday."))
        .filteredOn(r -> r.type() == IncidentType.AIR_STRIKE)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.place()).isNotNull().extracting("country").isEqualTo("AF");
              assertThat(r.actor().id()).isEqualTo("PAK_ARMY");
            });
  }

  @Test
  void takesNobodyWhoWasKilledForTheOneWhoKilled() {
    assertThat(
            news(
                "Posts destroyed in Kurram",
                "SADDA: Two posts near Sadda and one in Bannu were destroyed and nine Pakistani soldiers killed, residents said."))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.actor().id()).isNotEqualTo("PAK_ARMY"));
  }

  @Test
  void takesAWarningThatClosesAnAccusationForNoThreat() {
    assertThat(
            news(
                "Kabul accuses Pakistan of strike",
                "KABUL: The Islamic Emirate accused Pakistan on Tuesday of bombing a village near the border and warned that it would bear the consequences."))
        .extracting(Report::type)
        .contains(IncidentType.ACCUSATION)
        .doesNotContain(IncidentType.THREAT);
  }

  @Test
  void seesTheHandOfWhoeverAskedForAHalt() {
    assertThat(
            news(
                "Kabul ends border operations",
                "KABUL: Afghan forces halted their operations against Pakistani posts at midnight at the request of Qatar, the Islamic Emirate said."))
        .filteredOn(r -> r.type() == IncidentType.MEDIATION)
        .extracting(r -> r.actor().id())
        .containsExactly("QAT_GOV");
  }

  @Test
  void takesExplosivesThatWereFoundForNoBlast() {
    assertThat(
            news(
                "Arms found in Kurram",
                "SADDA: Rifles, mines and explosives were recovered from a house in Kurram near the Afghan border on Tuesday, police said."))
        .noneMatch(r -> r.type() == IncidentType.BOMBING);
  }

  @Test
  void takesTheDeedOfAWantedManForNoNews() {
    assertThat(
            news(
                "Wanted man killed in Orakzai",
                "PESHAWAR: One of the planners of the attack on a police post in Bannu was killed in an intelligence-based operation in Orakzai on Tuesday, officials said."))
        .filteredOn(r -> r.type().family() == Family.KINETIC)
        .extracting(Report::type)
        .containsExactly(IncidentType.SECURITY_OPERATION);
  }

  @Test
  void readsPostsThatASpeakerSaysWereTaken() {
    assertThat(
            news(
                "Kabul speaks of captured posts",
                "KABUL: Twelve Pakistani posts on the border were captured on Tuesday night and weapons seized, the Islamic Emirate said."))
        .filteredOn(r -> r.type() == IncidentType.SEIZURE)
        .extracting(r -> r.actor().id())
        .containsExactly("AFG_TALIBAN");
  }

  @Test
  void tellsOneOfSeveralIncidentsApartWhereItHasASpotOfItsOwn() {
    assertThat(
            news(
                "",
                "Gunmen killed three policemen in separate incidents in Kurram district on Tuesday, officials said. Two policemen were shot dead by gunmen in Sadda."))
        .filteredOn(r -> r.type().family() == Family.KINETIC)
        .extracting(r -> r.place() == null ? "" : r.place().name())
        .containsExactlyInAnyOrder("Kurram", "Sadda");
  }

  @Test
  void placesAnAttackAlongTheBorderAtTheFirstOfItsPlaces() {
    assertThat(
            news(
                "Posts attacked along border",
                "PESHAWAR: Afghan forces opened fire on Pakistani posts in Orakzai, Kurram and Sadda on Tuesday night, officials said."))
        .filteredOn(r -> r.type().family() == Family.KINETIC)
        .extracting(r -> r.place() == null ? "" : r.place().name())
        .containsExactly("Orakzai");
  }

  private static List<Report> news(String title, String... paragraphs) {
    return READER.read(Scene.article("wire", title, paragraphs)).reports().stream()
        .filter(r -> r.status() == ReportStatus.NEW)
        .toList();
  }
}
