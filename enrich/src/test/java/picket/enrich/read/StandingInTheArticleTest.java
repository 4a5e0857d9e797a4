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

/** What is news in an article, and what only stands beside it. */
class StandingInTheArticleTest {
  private static final ArticleReader READER =
      new ArticleReader(Scene.theatre(), Models.annotator());

  @Test
  void keepsTheReasonOfAFightAsBackground() {
    List<Report> reports =
        read(
            "Border forces clash in Kurram",
            "SADDA: Pakistani and Afghan border forces clashed in Kurram on Tuesday night, hours after Islamabad spoke of an air strike on Barmal.");

    assertThat(news(reports)).extracting(Report::type).containsExactly(IncidentType.ARMED_CLASH);
    assertThat(reports)
        .filteredOn(r -> r.type() == IncidentType.AIR_STRIKE)
        .extracting(Report::status)
        .containsOnly(ReportStatus.BACKGROUND);
  }

  @Test
  void keepsEarlierForceUnderALeadOfTalksAsBackground() {
    List<Report> reports =
        read(
            "Pakistan and Afghanistan begin talks in Doha",
            "DOHA: Delegations of Pakistan and Afghanistan began talks in Doha on Wednesday, officials said.",
            "The hosts spoke of a good start. Nobody wanted to say how long it would take.",
            "On Monday five people were killed in Sadda when gunmen opened fire on a bus.");

    assertThat(news(reports)).noneMatch(r -> r.type().family() == Family.KINETIC);
    assertThat(reports)
        .anyMatch(
            r -> r.status() == ReportStatus.BACKGROUND && r.type().family() == Family.KINETIC);
  }

  @Test
  void keepsForceThatIsPlannedOrDeniedInTheRecordWithoutCallingItNews() {
    List<Report> reports =
        read(
            "Army has no plans for Kurram",
            "SADDA: The army will attack the militants in Orakzai next week, an officer said on Wednesday.",
            "There was no bomb blast in Sadda, police said.");

    assertThat(reports)
        .filteredOn(r -> r.type().family() == Family.KINETIC)
        .extracting(Report::status)
        .contains(ReportStatus.PLANNED, ReportStatus.NEGATED)
        .doesNotContain(ReportStatus.NEW);
  }

  @Test
  void takesTalksThatFailedForOneHappening() {
    List<Report> reports =
        read(
            "Doha talks end without result",
            "DOHA: A second round of talks between Pakistan and Afghanistan ended in Doha on Wednesday without a result, Pakistan's foreign minister said.");

    assertThat(news(reports)).extracting(Report::type).contains(IncidentType.REJECTION);
    assertThat(reports).noneMatch(r -> r.type() == IncidentType.TALKS);
  }

  private static List<Report> news(List<Report> reports) {
    return reports.stream().filter(r -> r.status() == ReportStatus.NEW).toList();
  }

  private static List<Report> read(String title, String... paragraphs) {
    return READER.read(Scene.article("wire", title, paragraphs)).reports();
  }
}
