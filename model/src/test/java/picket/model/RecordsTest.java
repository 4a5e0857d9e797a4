package picket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private static final Incident INCIDENT = Samples.incident();
  private static final Alert ALERT = Samples.alert();

  @Test
  void aShareLiesBetweenNoneAndAll() {
    refused(() -> new ActorRef("A", null, null, 1.01), "ActorRef.confidence must lie in 0..1");
    refused(() -> new ActorRef("A", null, null, Double.NaN), "ActorRef.confidence");
    refused(() -> new Mention("x", 0, 1, null, -0.1, "rule"), "Mention.confidence");
  }

  @Test
  void anIdIsNeverBlank() {
    refused(() -> new ActorRef(" ", null, null, 1), "ActorRef.id must not be blank");
    refused(() -> new PatternRef("", "P1", 1), "PatternRef.id");
    refused(() -> new ReportRef("", 0, 0), "ReportRef.articleId");
    refused(() -> new Tick("", INCIDENT.updatedAt()), "Tick.theatre");
  }

  @Test
  void aPlaceLiesOnTheGlobe() {
    refused(() -> place(91, 0, 0), "lat must lie in -90..90 degrees, was 91.0");
    refused(() -> place(0, -181, 0), "lon must lie in -180..180 degrees");
    refused(() -> place(0, 0, -1), "PlaceRef.radiusKm must not be negative");
  }

  private static PlaceRef place(double lat, double lon, double radiusKm) {
    return new PlaceRef(
        "p", "P", "NO", null, null, null, lat, lon, Precision.COUNTRY, radiusKm, null);
  }

  @Test
  void aCountHasNoFewerThanNobody() {
    refused(() -> new Count(-1, null, false), "Count.min must not be negative");
    refused(() -> new Count(3, 2, false), "Count.min must not exceed max");
    assertThat(new Count(null, 5, false).least()).isEqualTo(5);
    assertThat(Count.vaguely().least()).isNull();
  }

  @Test
  void evidenceIsCutAndRuns() {
    refused(() -> new Evidence("x".repeat(401), 0, 401), "Evidence.text must be cut at 400");
    refused(() -> new Evidence("x", 3, 2), "Evidence.begin must not lie after its end");
    refused(() -> new Evidence("x", -2, 2), "Evidence.begin");
    assertThat(new Evidence("x".repeat(400), -1, -1).text()).hasSize(400);
  }

  @Test
  void aReportNeedsEvidence() {
    Report report = Samples.reading().reports().get(0);
    refused(
        () ->
            new Report(
                0,
                report.type(),
                report.status(),
                report.actor(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                Report.OWN,
                true,
                Details.NONE,
                List.of(),
                1,
                List.of()),
        "Report.evidence must not be empty");
    assertThat(report.count(VictimSide.SECURITY, Measure.KILLED)).isEqualTo(new Count(5, 7, false));
    assertThat(report.count(VictimSide.CIVILIAN, Measure.KILLED)).isNull();
  }

  @Test
  void onlyAMergedIncidentLivesOnInAnother() {
    refused(
        () -> incident(IncidentStatus.REPORTED, INCIDENT.reports(), 1, "inc-0"),
        "Incident.mergedInto is set if and only if the status is MERGED");
    refused(
        () -> incident(IncidentStatus.MERGED, INCIDENT.reports(), 1, null), "Incident.mergedInto");
  }

  @Test
  void anIncidentKeepsFiftyReferencesAndCountsTheRest() {
    List<ReportRef> many = Collections.nCopies(51, new ReportRef("a", 0, 0));
    refused(
        () -> incident(IncidentStatus.REPORTED, many, 51, null),
        "Incident.reports holds at most 50");
    refused(
        () -> incident(IncidentStatus.REPORTED, many.subList(0, 2), 1, null),
        "Incident.reportCount");
    assertThat(incident(IncidentStatus.REPORTED, many.subList(0, 50), 90, null).reportCount())
        .isEqualTo(90);
  }

  private static Incident incident(
      IncidentStatus status, List<ReportRef> reports, int count, @Nullable String mergedInto) {
    return new Incident(
        INCIDENT.envelope(),
        "i",
        "no-se",
        1,
        INCIDENT.type(),
        status,
        Corroboration.C1,
        INCIDENT.actor(),
        null,
        null,
        List.of(),
        INCIDENT.when(),
        List.of(),
        Details.NONE,
        reports,
        count,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        INCIDENT.firstReportedAt(),
        INCIDENT.updatedAt(),
        mergedInto);
  }

  @Test
  void aCrossingIsNotExtended() {
    Situation closed = Samples.situation();
    refused(
        () ->
            new Situation(
                closed.envelope(),
                "s",
                "no-se",
                1,
                Situation.Kind.CROSSING,
                "svinesund",
                List.of(),
                Situation.State.IN_FORCE,
                Corroboration.C1,
                closed.from(),
                null,
                List.of(),
                closed.updatedAt()),
        "Situation.state IN_FORCE is not one of a CROSSING");
  }

  @Test
  void severityLiesBetweenOneAndFive() {
    refused(() -> alert(0, 4), "Alert.severity must lie in 1..5, was 0");
    refused(() -> alert(5, 6), "Alert.previousSeverity must lie in 1..5, was 6");
  }

  private static Alert alert(int severity, int previous) {
    return new Alert(
        ALERT.envelope(),
        "a",
        0,
        "no-se",
        ALERT.pattern(),
        List.of(),
        AlertStatus.RAISED,
        AlertReason.FIRST,
        severity,
        previous,
        Corroboration.C2,
        "subject",
        "headline",
        "why",
        "",
        List.of(),
        null,
        ALERT.raisedAt(),
        ALERT.emittedAt(),
        "key");
  }

  @Test
  void aVersionIsOfThisMajor() {
    refused(() -> new Envelope("2.0", "e", "t"), "Envelope.schemaVersion must be 1.x, was 2.0");
    refused(() -> new Envelope("1", "e", "t"), "Envelope.schemaVersion");
    assertThat(new Envelope("1.12", "e", "t").schemaVersion()).isEqualTo("1.12");
  }

  @Test
  void listsAreCopied() {
    List<String> parties = new ArrayList<>(List.of("NOR_GOV"));
    TalksTerm talks = new TalksTerm(parties, null, null);
    parties.clear();

    assertThat(talks.parties()).containsExactly("NOR_GOV");
  }

  @Test
  void aDeliveryIsKeyedByAlertRevisionAndRecipient() {
    Delivery delivery =
        new Delivery(
            ALERT,
            "desk",
            "desk@picket.example",
            "m",
            Delivery.State.PENDING,
            ALERT.emittedAt(),
            0,
            null);

    assertThat(delivery.key()).isEqualTo("al-1/1/desk@picket.example");
  }

  private static void refused(Runnable constructor, String message) {
    assertThatThrownBy(constructor::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
