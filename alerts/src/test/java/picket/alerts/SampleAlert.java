package picket.alerts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.alerts.mail.MessageIds;
import picket.model.ActorRef;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.AlertStatus;
import picket.model.AlertStep;
import picket.model.Corroboration;
import picket.model.Count;
import picket.model.Delivery;
import picket.model.Envelope;
import picket.model.Figure;
import picket.model.IncidentType;
import picket.model.LedgerEntry;
import picket.model.Measure;
import picket.model.PatternRef;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Quote;
import picket.model.Stance;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.VictimSide;

/** An escalation that never was: raised, updated, cancelled. */
public final class SampleAlert {
  private SampleAlert() {}

  private static final PlaceRef DUNMERE =
      new PlaceRef(
          "dunmere", "Dunmere", "XA", "XA-WM", null, null, 47.05, -31.75, Precision.EXACT, 2, 38.4);
  private static final PlaceRef HOLLIN =
      new PlaceRef(
          "hollin",
          "Hollin",
          "XB",
          "XB-LF",
          "Lower Fells",
          "Hollin Vale",
          47.33,
          -31.02,
          Precision.ADM2,
          12,
          14.6);
  private static final PlaceRef CASTLE_BAR =
      new PlaceRef(
          "castle-bar",
          "Castle Bar",
          "XA",
          null,
          null,
          null,
          46.97,
          -31.33,
          Precision.EXACT,
          2,
          0.4);

  /** The first mail: a strike follows an attack. */
  public static Alert raised() {
    return alert(0, AlertStatus.RAISED, AlertReason.FIRST, 4, null, List.of(attack(), strike()));
  }

  /** A third step makes it worse. */
  public static Alert updated() {
    List<AlertStep> steps = List.of(attack(), strike(), answer());
    return alert(1, AlertStatus.UPDATED, AlertReason.NEW_STEP, 5, 4, steps);
  }

  /** It turns out not to hold. */
  public static Alert cancelled() {
    List<AlertStep> steps = List.of(attack(), strike());
    return alert(2, AlertStatus.CANCELLED, AlertReason.CANCELLED, 1, 5, steps);
  }

  /** The intent to mail an alert to the night desk. */
  public static Delivery delivery(Alert alert) {
    return delivery(alert, "night@desk.example");
  }

  /** The intent to mail an alert to somebody. */
  public static Delivery delivery(Alert alert, String recipient) {
    String id = MessageIds.of(alert.id(), alert.revision(), recipient, "p.example");
    return new Delivery(
        alert, "night desk", recipient, id, Delivery.State.PENDING, alert.emittedAt(), 0, null);
  }

  /** An alert of this thread at some stage. */
  public static Alert alert(
      int revision,
      AlertStatus status,
      AlertReason reason,
      int severity,
      @Nullable Integer before,
      List<AlertStep> steps) {
    Instant at = Instant.parse("2031-03-14T22:41:00Z").plusSeconds(revision * 50_000L);
    return new Alert(
        Envelope.of("event-" + revision, "trace-1"),
        "a1b2c3",
        revision,
        "ar-be",
        new PatternRef("retaliation-ladder", "P1", 3),
        List.of("AR", "BE"),
        status,
        reason,
        severity,
        before,
        Corroboration.C2,
        "Lower Fells: strike after the attack in Dunmere",
        headline(status),
        why(status),
        status == AlertStatus.RAISED
            ? "Belmarkian forces attacking Arvenian posts within 7 days would make it severity 5."
            : "",
        steps,
        "Lower Fells",
        at,
        at.plusSeconds(35),
        "ar-be/P1/AR-BE");
  }

  private static String headline(AlertStatus status) {
    return status == AlertStatus.UPDATED
        ? "Belmarkian forces are reported to have shelled Castle Bar (XA), half a day after Arvenia"
            + " struck Hollin (XB): third step of a retaliation ladder."
        : "Arvenia is reported to have struck Hollin in Lower Fells (XB), two days after Red Pines"
            + " killed 9 soldiers in Dunmere (XA): second step of a retaliation ladder.";
  }

  private static String why(AlertStatus status) {
    return switch (status) {
      case CANCELLED -> "Both outlets withdrew their reports of the strike.";
      case UPDATED -> "Shots at the post of Castle Bar are reported by outlets of both sides.";
      default -> "The strike is now told by two outlets that do not lean on each other.";
    };
  }

  private static AlertStep attack() {
    return step(
        1,
        IncidentType.ARMED_ATTACK,
        new ActorRef("PINES", "the Pines", null, 0.9),
        new ActorRef("AR_ARMY", "soldiers", null, 0.9),
        DUNMERE,
        new TimeSpan(at("2031-03-12T01:00:00Z"), at("2031-03-13T00:59:59Z"), TimePrecision.DAY),
        List.of(figure(VictimSide.SECURITY, 9)),
        Corroboration.C3,
        List.of("AR_STATE", "BE_FREE", "INTL"),
        List.of("AR_MOD", "OWN"),
        List.of(
            claim("AR_MOD", Stance.ADMITS, VictimSide.SECURITY, 9, null),
            claim("PINES", Stance.CLAIMS, VictimSide.SECURITY, 23, null)),
        List.of(
            quote(
                "Nine soldiers were killed when gunmen overran a depot near Dunmere.",
                "courier",
                "12T16:05")));
  }

  private static AlertStep strike() {
    return step(
        2,
        IncidentType.AIR_STRIKE,
        new ActorRef("AR_ARMY", "Arvenian jets", null, 0.9),
        new ActorRef(ActorRef.UNKNOWN, null, null, 0),
        HOLLIN,
        new TimeSpan(at("2031-03-14T20:10:00Z"), at("2031-03-14T20:10:00Z"), TimePrecision.HOUR),
        List.of(),
        Corroboration.C2,
        List.of("BE_FREE", "BE_STATE"),
        List.of("BE_MOD"),
        List.of(
            claim("BE_MOD", Stance.CLAIMS, VictimSide.CIVILIAN, 4, null),
            claim("AR_MOD", Stance.NO_COMMENT, null, 0, null)),
        List.of(
            quote(
                "Two blasts shook the ridge above Hollin after jets were heard.",
                "tide",
                "14T21:30"),
            quote(
                "The ministry said that aircraft from the west had hit the village.",
                "harbour",
                "14T22:41")));
  }

  private static AlertStep answer() {
    return step(
        3,
        IncidentType.SHELLING,
        new ActorRef("BE_FORCES", "border guards", null, 0.9),
        new ActorRef("AR_ARMY", "a post", null, 0.9),
        CASTLE_BAR,
        new TimeSpan(at("2031-03-15T11:00:00Z"), at("2031-03-15T12:30:00Z"), TimePrecision.INSTANT),
        List.of(new Figure(VictimSide.TOTAL, Measure.INJURED, new Count(2, null, false))),
        Corroboration.C3,
        List.of("AR_STATE", "INTL"),
        List.of("OWN"),
        List.of(claim("BE_MOD", Stance.DENIES, null, 0, "our guns were silent")),
        List.of(
            quote(
                "Mortar rounds fell on the customs yard of Castle Bar.", "meridian", "15T12:34")));
  }

  private static AlertStep step(
      int n,
      IncidentType type,
      ActorRef actor,
      ActorRef target,
      PlaceRef place,
      TimeSpan when,
      List<Figure> figures,
      Corroboration level,
      List<String> blocs,
      List<String> attestedBy,
      List<LedgerEntry> ledger,
      List<Quote> quotes) {
    return new AlertStep(
        n,
        "step",
        "incident-" + n,
        1,
        type,
        actor,
        target,
        place,
        when,
        figures,
        level,
        blocs.size(),
        blocs,
        attestedBy,
        ledger,
        quotes,
        when.to());
  }

  /** The same step as another number, with another sentence of evidence. */
  public static AlertStep renumbered(int n, String sentence) {
    AlertStep step = attack();
    return new AlertStep(
        n,
        step.role(),
        step.incidentId(),
        1,
        step.type(),
        step.actor(),
        step.target(),
        step.place(),
        step.when(),
        step.figures(),
        step.corroboration(),
        step.origins(),
        step.blocs(),
        step.attestedBy(),
        step.ledger(),
        List.of(quote(sentence, "courier", "12T16:05")),
        step.firstReportedAt());
  }

  private static Figure figure(VictimSide side, int killed) {
    return new Figure(side, Measure.KILLED, Count.exactly(killed));
  }

  private static LedgerEntry claim(
      String who, Stance stance, @Nullable VictimSide side, int killed, @Nullable String about) {
    return new LedgerEntry(
        who,
        side,
        side == null ? null : Measure.KILLED,
        side == null ? null : Count.exactly(killed),
        stance,
        about,
        "article-" + who,
        at("2031-03-14T21:00:00Z"));
  }

  private static Quote quote(String text, String outlet, String time) {
    String url = "https://" + outlet + ".example/news/2031/03/1.html";
    return new Quote(text, "article-" + outlet, 0, outlet, url, at("2031-03-" + time + ":00Z"));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
