package picket.enrich.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.HARBOUR;
import static picket.enrich.Sample.MILL;
import static picket.enrich.Sample.NOON;
import static picket.enrich.Sample.against;
import static picket.enrich.Sample.at;
import static picket.enrich.Sample.day;
import static picket.enrich.Sample.ref;
import static picket.enrich.Sample.report;
import static picket.enrich.Sample.with;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.enrich.Sample;
import picket.model.CeasefireTerm;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Extent;
import picket.model.Genre;
import picket.model.IncidentType;
import picket.model.Rank;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.Statement;
import picket.model.Victim;

class LinkerTest {
  private final Linker linker = new Linker(Sample.theatre());

  @Test
  void ambushAndOperationAreOneClash() {
    assertThat(
            areOne(
                against(report(0, IncidentType.ARMED_ATTACK, "REBELS", BRIDGE), "NO_ARMY"),
                against(report(0, IncidentType.SECURITY_OPERATION, "NO_ARMY", BRIDGE), "REBELS")))
        .isTrue();
  }

  @Test
  void unexplainedBlastIsTheStrike() {
    assertThat(
            areOne(
                report(0, IncidentType.BOMBING, "UNKNOWN", BRIDGE),
                report(0, IncidentType.AIR_STRIKE, "NO_ARMY", MILL)))
        .isTrue();
  }

  @Test
  void eachSideMayNameTheOtherAsTheAttacker() {
    assertThat(
            areOne(
                against(report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE), "SE_ARMY"),
                against(report(0, IncidentType.ARMED_CLASH, "SE_ARMY", MILL), "NO_ARMY")))
        .isTrue();
  }

  @Test
  void strikesAtTwoTownsAreTwo() {
    assertThat(
            areOne(
                report(0, IncidentType.AIR_STRIKE, "NO_ARMY", BRIDGE),
                report(0, IncidentType.AIR_STRIKE, "NO_ARMY", HARBOUR)))
        .isFalse();
  }

  @Test
  void arrestIsNoShelling() {
    assertThat(
            areOne(
                report(0, IncidentType.ARREST, "NO_ARMY", BRIDGE),
                report(0, IncidentType.SHELLING, "NO_ARMY", BRIDGE)))
        .isFalse();
  }

  @Test
  void clashOfTwoDaysLaterIsAnother() {
    Report clash = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);

    assertThat(areOne(clash, later(clash, 2))).isFalse();
  }

  @Test
  void shutGateIsOneClosureForWeeks() {
    Report shut = closure("bridge");

    assertThat(areOne(shut, later(shut, 12))).isTrue();
    assertThat(areOne(shut, closure("ford"))).isFalse();
  }

  @Test
  void twoMinistersSayTwoThings() {
    assertThat(areOne(threat("Olav Berg"), threat("Per Dahl"))).isFalse();
    assertThat(areOne(threat("Olav Berg"), threat("Berg"))).isTrue();
    assertThat(areOne(threat("Olav Berg"), threat(null))).isTrue();
  }

  @Test
  void threatOfTheOtherSideIsAnother() {
    assertThat(
            areOne(
                against(report(0, IncidentType.THREAT, "NO_GOV", BRIDGE), "SE_GOV"),
                against(report(0, IncidentType.THREAT, "SE_GOV", BRIDGE), "NO_GOV")))
        .isFalse();
  }

  @Test
  void truceAndItsExtensionAreTwo() {
    assertThat(areOne(truce(false), later(truce(true), 1))).isFalse();
  }

  @Test
  void killingOfOneNamedPersonIsOneHoweverLongItIsTalkedOf() {
    Report killed = killing("Arne Vik");

    assertThat(areOne(killed, later(killed, 8))).isTrue();
    assertThat(areOne(killed, killing("Knut Moe"))).isFalse();
  }

  @Test
  void caseTakesOneReportOfAnArticleTheBest() {
    Report bridge = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);
    Report mill = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", MILL);
    Report bridgeToo = report(1, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);

    assertThat(
            linker.link(
                List.of(filed("b", mill), filed("b", bridgeToo)),
                List.of(CaseFile.open("case", filed("a", bridge)))))
        .containsOnlyKeys(1);
  }

  private boolean areOne(Report told, Report next) {
    CaseFile file = CaseFile.open("case", filed("a", told));
    boolean forth = !linker.link(List.of(filed("b", next)), List.of(file)).isEmpty();
    CaseFile other = CaseFile.open("case", filed("b", next));
    boolean back = !linker.link(List.of(filed("a", told)), List.of(other)).isEmpty();
    assertThat(back).as("likeness is symmetric").isEqualTo(forth);
    return forth;
  }

  private static FiledReport filed(String article, Report report) {
    return new FiledReport(ref(article, "globe", 0, 0), Genre.NEWS, "origin-" + article, report);
  }

  private static Report later(Report report, int days) {
    Instant then = NOON.plus(Duration.ofDays(days));
    return at(report, day(then), ReportStatus.NEW, true);
  }

  private static Report closure(String crossing) {
    return with(
        report(0, IncidentType.CROSSING_CLOSURE, "NO_GOV", BRIDGE),
        new Details(List.of(), null, new CrossingChange(crossing, Extent.FULL), null, null));
  }

  private static Report threat(@Nullable String speaker) {
    return with(
        against(report(0, IncidentType.THREAT, "NO_GOV", BRIDGE), "SE_GOV"),
        new Details(List.of(), new Statement(speaker, Rank.MINISTER, false), null, null, null));
  }

  private static Report truce(boolean extending) {
    return with(
        against(report(0, IncidentType.CEASEFIRE, "NO_GOV", BRIDGE), "SE_GOV"),
        new Details(List.of(), null, null, new CeasefireTerm(null, null, extending), null));
  }

  private static Report killing(String person) {
    return with(
        report(0, IncidentType.TARGETED_KILLING, "UNKNOWN", BRIDGE),
        new Details(List.of(new Victim(person, true, null)), null, null, null, null));
  }
}
