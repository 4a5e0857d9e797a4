package picket.enrich.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.HARBOUR;
import static picket.enrich.Sample.MILL;
import static picket.enrich.Sample.NOON;
import static picket.enrich.Sample.at;
import static picket.enrich.Sample.reading;
import static picket.enrich.Sample.ref;
import static picket.enrich.Sample.report;
import static picket.enrich.Sample.words;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picket.enrich.Sample;
import picket.model.Corroboration;
import picket.model.Genre;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.IncidentType;
import picket.model.Reading;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.Tick;

class AssemblerTest {
  private static final Report CLASH = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);
  private final Assembler assembler = new Assembler(Sample.theatre(), Memory.inHeap());

  @Test
  void firstReportOpensAnIncidentAfterATick() {
    Assembly first = assembler.accept(reading("a", "globe", 0, CLASH));

    assertThat(first.happenings()).first().isEqualTo(new Tick("no-se", NOON.plusSeconds(120)));
    assertThat(first.incidents())
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.version()).isEqualTo(1);
              assertThat(i.corroboration()).isEqualTo(Corroboration.C1);
              assertThat(i.status()).isEqualTo(IncidentStatus.REPORTED);
              assertThat(i.firstReportedAt()).isEqualTo(NOON);
            });
  }

  @Test
  void anotherOutletRaisesCorroboration() {
    Incident first = only(assembler.accept(reading("a", "norradio", 0, CLASH)));
    Incident second = only(assembler.accept(reading("b", "sudradio", 30, CLASH)));

    assertThat(first.corroboration()).isEqualTo(Corroboration.C0);
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.corroboration()).isEqualTo(Corroboration.C3);
  }

  @Test
  void reprintAddsNoOrigin() {
    Incident first = only(assembler.accept(reading("a", "norradio", 0, CLASH)));
    Assembly reprint =
        assembler.accept(
            reading(ref("b", "lamp", 30, 0), Genre.NEWS, "Radio Norland", words("a"), CLASH));

    assertThat(only(reprint).origins()).hasSize(1);
    assertThat(only(reprint).corroboration()).isEqualTo(first.corroboration());
    assertThat(Objects.requireNonNull(reprint.article()).duplicateOf()).isEqualTo("a");
  }

  @Test
  void rootThatArrivesLateRecounts() {
    Incident copied = only(assembler.accept(reading("a", "globe", 30, CLASH)));
    Reading root = reading(ref("b", "norradio", 0, 0), Genre.NEWS, null, words("a"), CLASH);
    Incident recounted = only(assembler.accept(root));

    assertThat(copied.corroboration()).isEqualTo(Corroboration.C1);
    assertThat(recounted.origins())
        .singleElement()
        .satisfies(o -> assertThat(o.sourceId()).isEqualTo("norradio"));
    assertThat(recounted.corroboration()).isEqualTo(Corroboration.C0);
  }

  @Test
  void twoReportsOfOneArticleAreTwoIncidents() {
    Report mill = report(1, IncidentType.ARMED_CLASH, "NO_ARMY", MILL);

    assertThat(assembler.accept(reading("a", "globe", 0, CLASH, mill)).incidents()).hasSize(2);
  }

  @Test
  void farPlaceIsAnotherIncident() {
    Incident first = only(assembler.accept(reading("a", "globe", 0, CLASH)));
    Report far = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", HARBOUR);

    assertThat(only(assembler.accept(reading("b", "lamp", 5, far))).id()).isNotEqualTo(first.id());
  }

  @Test
  void backgroundAndOpinionOpenNothing() {
    Report old = at(CLASH, CLASH.when(), ReportStatus.BACKGROUND, true);

    assertThat(assembler.accept(reading("a", "globe", 0, old)).incidents()).isEmpty();
    assertThat(
            assembler
                .accept(reading(ref("b", "lamp", 9, 0), Genre.OPINION, null, words("b"), CLASH))
                .incidents())
        .isEmpty();
  }

  @Test
  void withdrawnStoryRefutesItsReprintsToo() {
    assembler.accept(reading("a", "norradio", 0, CLASH));
    assembler.accept(reading(ref("b", "lamp", 9, 0), Genre.NEWS, null, words("a"), CLASH));
    Assembly withdrawn =
        assembler.accept(reading(ref("a", "norradio", 60, 1), Genre.OTHER, null, words("x")));

    assertThat(only(withdrawn).status()).isEqualTo(IncidentStatus.REFUTED);
    assertThat(only(withdrawn).corroboration()).isEqualTo(Corroboration.C0);
  }

  @Test
  void revisionTakesThePlaceOfTheOldReports() {
    Incident first = only(assembler.accept(reading("a", "globe", 0, CLASH)));
    Assembly revised =
        assembler.accept(reading(ref("a", "globe", 60, 1), Genre.NEWS, null, words("a2"), CLASH));

    assertThat(only(revised).id()).isEqualTo(first.id());
    assertThat(only(revised).reportCount()).isEqualTo(1);
    assertThat(only(revised).reports().get(0).revision()).isEqualTo(1);
  }

  @Test
  void staleRevisionAndRepeatedArticleChangeNothing() {
    assembler.accept(reading(ref("a", "globe", 60, 1), Genre.NEWS, null, words("a"), CLASH));

    assertThat(assembler.accept(reading("a", "globe", 61, CLASH)).incidents()).isEmpty();
  }

  @Test
  void timeNeverRunsBackwards() {
    assembler.accept(new Tick("no-se", NOON.plus(Duration.ofDays(1))));
    Assembly late = assembler.accept(reading("a", "globe", 0, CLASH));

    assertThat(late.tick().at()).isEqualTo(NOON.plus(Duration.ofDays(1)));
  }

  @Test
  void linkingClosesAfterFourteenDays() {
    Incident first = only(assembler.accept(reading("a", "globe", 0, CLASH)));
    Incident late = only(assembler.accept(reading("b", "lamp", 15 * 24 * 60, CLASH)));

    assertThat(late.id()).isNotEqualTo(first.id());
  }

  @Test
  void sameEntriesGiveSameAssemblies() {
    List<Reading> readings =
        List.of(reading("a", "globe", 0, CLASH), reading("b", "sudradio", 3, CLASH));
    Assembler again = new Assembler(Sample.theatre(), Memory.inHeap());

    assertThat(readings.stream().map(assembler::accept).toList())
        .isEqualTo(readings.stream().map(again::accept).toList());
  }

  private static Incident only(Assembly assembly) {
    assertThat(assembly.incidents()).hasSize(1);
    return assembly.incidents().get(0);
  }
}
