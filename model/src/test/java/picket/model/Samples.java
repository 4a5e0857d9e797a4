package picket.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One record of each public kind with nothing left out: every list has an item, nothing is null.
 */
public final class Samples {
  private static final Instant SEEN = Instant.parse("2025-10-08T05:02:00Z");
  private static final Instant PUBLISHED = SEEN.minus(Duration.ofMinutes(7));
  private static final Envelope ENVELOPE = Envelope.of("ev-1", "art-1");
  private static final ActorRef ARMY =
      new ActorRef("NOR_ARMY", "the Norwegian army", "defence minister", 0.9);
  private static final ActorRef SCARVES = new ActorRef("RED_SCARVES", "the Red Scarves", "unit", 1);
  private static final PlaceRef BRIDGE =
      new PlaceRef(
          "svinesund",
          "Svinesund",
          "SE",
          "SE-O",
          "Västra Götaland",
          "Strömstad",
          59.1,
          11.27,
          Precision.EXACT,
          2,
          1.5);
  private static final TimeSpan NIGHT =
      new TimeSpan(SEEN.minus(Duration.ofHours(9)), SEEN, TimePrecision.HOUR);
  private static final Figure KILLED =
      new Figure(VictimSide.SECURITY, Measure.KILLED, new Count(5, 7, false));
  private static final Details DETAILS =
      new Details(
          List.of(new Victim("Olle Sten", true, "SE")),
          new Statement("Kari Holt", Rank.MINISTER, true),
          new CrossingChange("svinesund", Extent.FULL),
          new CeasefireTerm(SEEN, SEEN.plus(Duration.ofDays(2)), true),
          new TalksTerm(List.of("NOR_GOV", "SWE_GOV"), SEEN, SEEN.plus(Duration.ofDays(1))));
  private static final LedgerEntry LEDGER =
      new LedgerEntry(
          "NOR_ARMY",
          VictimSide.MILITANT,
          Measure.KILLED,
          Count.exactly(12),
          Stance.CLAIMS,
          "twelve fighters were killed",
          "art-1",
          PUBLISHED);
  private static final Quote QUOTE =
      new Quote(
          "Guns fired over the bridge.", "art-1", 0, "fjord", "https://fjord.example/1", PUBLISHED);

  private Samples() {}

  public static Article article() {
    return new Article(
        "art-1",
        "https://fjord.example/1",
        "fjord",
        "Guns over the bridge",
        "A night of fire.",
        "Guns fired over the bridge.",
        "en",
        "A. Writer",
        "World",
        PUBLISHED,
        TimeQuality.FEED,
        SEEN,
        0,
        "0f");
  }

  public static Reading reading() {
    return new Reading(
        ENVELOPE,
        "no-se",
        article().ref(),
        "en",
        Genre.NEWS,
        "Baltic Wire",
        List.of(3, 1, 2),
        0.8,
        true,
        List.of(new Mention("bridge", 21, 27, "svinesund", 0.7, "gazetteer")),
        List.of(new Mention("Guns", 0, 4, "NOR_ARMY", 0.4, "metonym")),
        List.of(report()));
  }

  private static Report report() {
    return new Report(
        0,
        IncidentType.SHELLING,
        ReportStatus.NEW,
        ARMY,
        SCARVES,
        BRIDGE,
        NIGHT,
        List.of(KILLED),
        List.of(
            new Claim(
                "NOR_ARMY",
                Stance.CLAIMS,
                "twelve fighters were killed",
                VictimSide.MILITANT,
                Measure.KILLED,
                Count.exactly(12))),
        Report.OWN,
        true,
        DETAILS,
        List.of(new Evidence("Guns fired over the bridge.", 0, 27)),
        0.75,
        List.of("shelling-verb"));
  }

  public static EnrichedArticle enriched() {
    return new EnrichedArticle(
        reading(), "or-1", "art-0", List.of(new EnrichedArticle.IncidentLink(0, "inc-1")));
  }

  public static Incident incident() {
    return new Incident(
        ENVELOPE,
        "inc-1",
        "no-se",
        2,
        IncidentType.SHELLING,
        IncidentStatus.MERGED,
        Corroboration.C2,
        ARMY,
        SCARVES,
        BRIDGE,
        List.of(BRIDGE),
        NIGHT,
        List.of(KILLED),
        DETAILS,
        List.of(new ReportRef("art-1", 0, 0)),
        1,
        List.of(
            new Origin(
                "or-1",
                "fjord",
                "NOR_PRIVATE",
                "art-1",
                PUBLISHED,
                "OWN",
                "NOR_ARMY",
                true,
                false)),
        List.of("OWN"),
        List.of(LEDGER),
        List.of(QUOTE),
        PUBLISHED,
        PUBLISHED,
        "inc-0");
  }

  public static Situation situation() {
    return new Situation(
        ENVELOPE,
        "sit-1",
        "no-se",
        1,
        Situation.Kind.CROSSING,
        "svinesund",
        List.of("SWE_GOV"),
        Situation.State.CLOSED,
        Corroboration.C1,
        SEEN,
        SEEN.plus(Duration.ofDays(3)),
        List.of(new Situation.Transition(Situation.State.CLOSED, SEEN, "inc-1", Corroboration.C1)),
        PUBLISHED);
  }

  public static Alert alert() {
    return new Alert(
        ENVELOPE,
        "al-1",
        1,
        "no-se",
        new PatternRef("retaliation-ladder", "P1", 1),
        List.of("NOR", "SWE"),
        AlertStatus.UPDATED,
        AlertReason.NEW_STEP,
        5,
        4,
        Corroboration.C2,
        "Svinesund: retaliation",
        "Norway answered the raid with guns.",
        "A second outlet confirmed the strike.",
        "A return strike would make it severity 5.",
        List.of(step()),
        "Västra Götaland",
        PUBLISHED,
        SEEN,
        "no-se/retaliation-ladder");
  }

  private static AlertStep step() {
    return new AlertStep(
        1,
        "attack",
        "inc-1",
        2,
        IncidentType.SHELLING,
        ARMY,
        SCARVES,
        BRIDGE,
        NIGHT,
        List.of(KILLED),
        Corroboration.C2,
        2,
        List.of("INTL", "NOR_PRIVATE"),
        List.of("OWN"),
        List.of(LEDGER),
        List.of(QUOTE),
        PUBLISHED);
  }
}
