package picket.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.Models;
import picket.model.IncidentType;
import picket.model.Report;

/** Steps across the line and steps back. */
class GesturesTest {
  private static final ArticleReader READER =
      new ArticleReader(Scene.theatre(), Models.annotator());

  @Test
  void tellsAViolationOfTheSkyWithoutAStrike() {
    Report breach =
        only(
            IncidentType.INCURSION,
            "Kabul protests over airspace",
            "KABUL: Pakistani jets violated Afghan airspace on Tuesday, the Islamic Emirate said.");

    assertThat(breach.actor().id()).isEqualTo("PAK_ARMY");
    assertThat(breach.target()).isNotNull().extracting("id").isEqualTo("AFG_TALIBAN");
  }

  @Test
  void leavesAViolationToTheStrikeThatCameWithIt() {
    assertThat(
            read(
                "Pakistan violates Afghan airspace, bombs Barmal",
                "KABUL: Pakistani jets violated Afghan airspace and bombed a village in Barmal district of Paktika on Tuesday, the Islamic Emirate said."))
        .noneMatch(r -> r.type() == IncidentType.INCURSION)
        .anyMatch(r -> r.type() == IncidentType.AIR_STRIKE);
  }

  @Test
  void readsMenWhoAreDrawnBack() {
    Report back =
        only(
            IncidentType.WITHDRAWAL,
            "Pakistan pulls back from Kurram posts",
            "SADDA: The Pakistan Army withdrew its troops from two posts in Kurram opposite the Afghan forces on Tuesday, officials said.");

    assertThat(back.actor().id()).isEqualTo("PAK_ARMY");
  }

  @Test
  void readsPrisonersWhoAreLetGo() {
    Report free =
        only(
            IncidentType.RELEASE,
            "Afghanistan frees Pakistani soldiers",
            "KABUL: The Islamic Emirate released three Pakistani soldiers on Tuesday, a spokesman said.");

    assertThat(free.actor().id()).isEqualTo("AFG_TALIBAN");
  }

  @Test
  void takesNoReleasedStatementForAPrisoner() {
    assertThat(
            read(
                "Pakistan speaks of Afghan border",
                "ISLAMABAD: Pakistani officials released a video about the fighting with Afghan forces on Tuesday."))
        .noneMatch(r -> r.type() == IncidentType.RELEASE);
  }

  @Test
  void readsReliefSentAcross() {
    Report aid =
        only(
            IncidentType.AID,
            "Pakistan sends tents to Afghanistan",
            "TORKHAM: Pakistan sent 40 trucks of relief goods and tents across the border to Afghanistan on Tuesday, after two weeks of clashes, officials said.");

    assertThat(aid.actor().id()).isEqualTo("PAK_GOV");
  }

  @Test
  void tellsTheGunsThatAnsweredApartFromTheFight() {
    Report guns =
        only(
            IncidentType.SHELLING,
            "Afghan, Pakistani forces clash in Kurram",
            "SADDA: Afghan forces opened fire on Pakistani posts in Kurram on Tuesday night and clashes went on till dawn, officials said.",
            "Pakistani troops were answering with artillery, one of them said.");

    assertThat(guns.actor().id()).isEqualTo("PAK_ARMY");
  }

  private static Report only(IncidentType type, String title, String... paragraphs) {
    List<Report> reports = read(title, paragraphs).stream().filter(r -> r.type() == type).toList();
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static List<Report> read(String title, String... paragraphs) {
    return READER.read(Scene.article("wire", title, paragraphs)).reports();
  }
}
