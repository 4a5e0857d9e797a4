package picket.enrich.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.MILL;
import static picket.enrich.Sample.against;
import static picket.enrich.Sample.at;
import static picket.enrich.Sample.ref;
import static picket.enrich.Sample.report;
import static picket.enrich.Sample.with;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picket.enrich.Sample;
import picket.model.Claim;
import picket.model.Corroboration;
import picket.model.Count;
import picket.model.Figure;
import picket.model.Genre;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.IncidentType;
import picket.model.LedgerEntry;
import picket.model.Measure;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.Stance;
import picket.model.VictimSide;

class IncidentComposerTest {
  private static final SortedMap<String, String> BLOCS = new TreeMap<>();

  static {
    BLOCS.put("norradio", "NO_STATE");
    BLOCS.put("sudradio", "SE_STATE");
    BLOCS.put("globe", "WORLD");
    BLOCS.put("lamp", "WORLD");
  }

  private final IncidentComposer composer = new IncidentComposer(Sample.theatre());
  private int minutes;

  @Test
  void strikeExplainsTheBlast() {
    Incident incident =
        compose(
            filed("globe", report(0, IncidentType.BOMBING, "UNKNOWN", BRIDGE)),
            filed("lamp", report(0, IncidentType.BOMBING, "UNKNOWN", BRIDGE)),
            filed("sudradio", report(0, IncidentType.AIR_STRIKE, "NO_ARMY", BRIDGE)));

    assertThat(incident.type()).isEqualTo(IncidentType.AIR_STRIKE);
    assertThat(incident.actor().id()).isEqualTo("NO_ARMY");
  }

  @Test
  void mostSpecificPlaceIsTheMainOneAndTheOthersStandBeside() {
    PlaceRef west = Sample.place("west", 60.2, 12.1, Precision.ADM1);
    Incident incident =
        compose(
            filed("globe", report(0, IncidentType.SHELLING, "NO_ARMY", west)),
            filed("lamp", report(0, IncidentType.SHELLING, "NO_ARMY", MILL)));

    assertThat(incident.place()).isEqualTo(MILL);
    assertThat(incident.places()).containsExactly(west);
  }

  @Test
  void laterCountOnAnOutletsOwnWordBeatsAPartys() {
    Report own = report(0, IncidentType.SHELLING, "NO_ARMY", BRIDGE);
    Incident incident =
        compose(
            filed("globe", with(own, List.of(killed(4)), List.of())),
            filed("lamp", with(own, List.of(killed(6)), List.of())),
            filed("sudradio", onWordOf("SE_GOV", with(own, List.of(killed(30)), List.of()))));

    assertThat(incident.count(VictimSide.TOTAL, Measure.KILLED)).isEqualTo(Count.exactly(6));
    assertThat(incident.attestedBy()).containsExactly(Report.OWN, "SE_GOV");
  }

  @Test
  void ledgerKeepsEachClaimantsLatestWord() {
    Report clash = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);
    Incident incident =
        compose(
            filed("globe", with(clash, List.of(), List.of(claim("SE_GOV", 50)))),
            filed("lamp", with(clash, List.of(), List.of(claim("SE_GOV", 58)))),
            filed("norradio", with(clash, List.of(), List.of(claim("NO_GOV", 23)))));

    assertThat(incident.ledger())
        .extracting(LedgerEntry::claimant, row -> Objects.requireNonNull(row.count()).min())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("SE_GOV", 58),
            org.assertj.core.groups.Tuple.tuple("NO_GOV", 23));
    assertThat(incident.status()).isEqualTo(IncidentStatus.CONTESTED);
  }

  @Test
  void admissionAgainstInterestLiftsALoneStateOutlet() {
    Report clash = against(report(0, IncidentType.ARMED_CLASH, "REBELS", BRIDGE), "NO_ARMY");
    Claim admits = new Claim("NO_ARMY", Stance.ADMITS, "own dead", null, null, null);

    assertThat(compose(filed("norradio", clash)).corroboration()).isEqualTo(Corroboration.C0);
    assertThat(compose(filed("norradio", with(clash, List.of(), List.of(admits)))).corroboration())
        .isEqualTo(Corroboration.C1);
  }

  @Test
  void denialAloneIsRefuted() {
    Report denied =
        at(
            report(0, IncidentType.SEIZURE, "NO_ARMY", BRIDGE),
            Sample.day(Sample.NOON),
            ReportStatus.NEW,
            false);

    assertThat(compose(filed("globe", denied)).status()).isEqualTo(IncidentStatus.REFUTED);
  }

  @Test
  void quotesComeFromEachStoryOnce() {
    Report clash = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);

    assertThat(compose(filed("globe", clash), filed("lamp", onWordOf("NO_GOV", clash))).quotes())
        .extracting(quote -> quote.sourceId())
        .containsExactly("globe", "lamp");
  }

  @Test
  void nothingNewIsNoVersion() {
    FiledReport report = filed("globe", report(0, IncidentType.SHELLING, "NO_ARMY", BRIDGE));
    CaseFile file = CaseFile.open("case", report);
    Incident first = Objects.requireNonNull(composer.next(file, this::root, report.article()));

    assertThat(composer.next(file.telling(first), this::root, report.article())).isNull();
  }

  private Incident compose(FiledReport first, FiledReport... others) {
    CaseFile file = CaseFile.open("case", first);
    for (FiledReport other : others) {
      file = file.with(other);
    }
    return Objects.requireNonNull(composer.next(file, this::root, first.article()));
  }

  private RootOf.Root root(FiledReport report) {
    String source = report.article().sourceId();
    return new RootOf.Root(source, BLOCS.getOrDefault(source, "NONE"), report.article().id());
  }

  private FiledReport filed(String source, Report report) {
    String article = source + minutes;
    minutes += 10;
    return new FiledReport(
        ref(article, source, minutes, 0), Genre.NEWS, "origin-" + article, report);
  }

  private static Report onWordOf(String party, Report report) {
    return new Report(
        report.n(),
        report.type(),
        report.status(),
        report.actor(),
        report.target(),
        report.place(),
        report.when(),
        report.figures(),
        report.claims(),
        party,
        report.corroborates(),
        report.details(),
        report.evidence(),
        0.9,
        report.rules());
  }

  private static Figure killed(int number) {
    return new Figure(VictimSide.TOTAL, Measure.KILLED, Count.exactly(number));
  }

  private static Claim claim(String claimant, int dead) {
    return new Claim(
        claimant, Stance.CLAIMS, null, VictimSide.SECURITY, Measure.KILLED, Count.exactly(dead));
  }
}
