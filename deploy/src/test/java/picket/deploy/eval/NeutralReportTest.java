package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.model.ActorRef;
import picket.model.Claim;
import picket.model.Count;
import picket.model.Details;
import picket.model.Evidence;
import picket.model.Figure;
import picket.model.IncidentType;
import picket.model.Measure;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.Stance;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.VictimSide;
import picket.model.theatre.Theatre;
import picket.model.theatre.TheatreReader;

class NeutralReportTest {
  private static final Theatre THEATRE = TheatreReader.read(Path.of("theatres/af-pk"));
  private static final NeutralReport FORM = new NeutralReport(THEATRE);
  private static final ActorWords WORDS = new ActorWords(List.of());
  private static final Instant PUBLISHED = Instant.parse("2026-02-04T20:00:00Z");
  private static final PlaceRef KHOST =
      new PlaceRef(
          "khost", "Khost", "AF", "AF-KHO", "Khost", null, 33.3, 69.9, Precision.ADM1, 40, 20.0);

  @Test
  void writesTheDayOnTheClocksOfThePlace() {
    // 19:45 UTC is already the next day in Karachi and in Kabul
    Instant at = Instant.parse("2026-02-02T19:45:00Z");

    assertThat(fields(at, TimePrecision.INSTANT, KHOST)).containsEntry("date", "2026-02-03");
    assertThat(fields(at, TimePrecision.INSTANT, null)).containsEntry("date", "2026-02-03");
  }

  @Test
  void takesNewsThatNamesNoDayToBeOfTheDayItWasPublished() {
    assertThat(FORM.of(report(null, KHOST), PUBLISHED, WORDS).asMap())
        .containsEntry("date", "2026-02-05");
  }

  @Test
  void writesNoDayThatIsNotKnown() {
    Instant at = Instant.parse("2026-02-02T12:00:00Z");

    Report undated = report(new TimeSpan(at, at, TimePrecision.DAY), KHOST);

    assertThat(FORM.of(undated, null, WORDS).asMap()).doesNotContainKey("date");
    assertThat(fields(at, TimePrecision.WEEK, KHOST)).doesNotContainKey("date");
  }

  @Test
  void namesProvinceFiguresAndClaims() {
    Map<String, Object> fields =
        fields(Instant.parse("2026-02-02T12:00:00Z"), TimePrecision.DAY, KHOST);

    assertThat(fields)
        .containsEntry("adm1", "Khost")
        .containsEntry("geo_precision", "ADM1")
        .containsEntry("actor", "TTP")
        .containsEntry("killed", Map.of("min", 3, "max", 3))
        .containsEntry("injured", Map.of("vague", true))
        .containsEntry("by_side", List.of(Map.of("side", "SECURITY", "killed", 2)))
        .containsEntry("claims", List.of(Map.of("by", "TTP", "stance", "CLAIMS", "killed", 9)))
        .doesNotContainKey("target");
  }

  private static Map<String, Object> fields(
      Instant at, TimePrecision precision, @Nullable PlaceRef place) {
    TimeSpan when = new TimeSpan(at, at.plusSeconds(60), precision);
    return FORM.of(report(when, place), PUBLISHED, WORDS).asMap();
  }

  private static Report report(@Nullable TimeSpan when, @Nullable PlaceRef place) {
    return new Report(
        0,
        IncidentType.ARMED_ATTACK,
        ReportStatus.NEW,
        new ActorRef("TTP", "the fighters", null, 0.9),
        null,
        place,
        when,
        List.of(
            new Figure(VictimSide.TOTAL, Measure.KILLED, Count.exactly(3)),
            new Figure(VictimSide.TOTAL, Measure.INJURED, Count.vaguely()),
            new Figure(VictimSide.SECURITY, Measure.KILLED, Count.exactly(2))),
        List.of(
            new Claim(
                "TTP", Stance.CLAIMS, null, VictimSide.TOTAL, Measure.KILLED, Count.exactly(9))),
        Report.OWN,
        true,
        Details.NONE,
        List.of(new Evidence("Fighters stormed a post.", 0, 24)),
        0.9,
        List.of());
  }
}
