package picket.enrich;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.origin.MinHash;
import picket.model.ActorRef;
import picket.model.Article;
import picket.model.ArticleRef;
import picket.model.Claim;
import picket.model.Details;
import picket.model.Envelope;
import picket.model.Evidence;
import picket.model.Figure;
import picket.model.Genre;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Reading;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.TimePrecision;
import picket.model.TimeQuality;
import picket.model.TimeSpan;
import picket.model.theatre.Actor;
import picket.model.theatre.Bloc;
import picket.model.theatre.Blocs;
import picket.model.theatre.Border;
import picket.model.theatre.Side;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;
import picket.model.theatre.TimeZoneLabel;

/** An invented frontier between Norland (NO) and Sudria (SE), and what its papers say. */
public final class Sample {
  public static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
  public static final PlaceRef BRIDGE = place("bridge", 60.00, 12.00, Precision.EXACT);
  public static final PlaceRef MILL = place("mill", 60.03, 12.03, Precision.EXACT);
  public static final PlaceRef HARBOUR = place("harbour", 63.40, 10.40, Precision.EXACT);

  private Sample() {}

  public static Theatre theatre() {
    return new Theatre(
        "no-se",
        "Norland–Sudria",
        List.of(
            new Side("NO", "Norland", "Norlandic", "NO"), new Side("SE", "Sudria", "Sudric", "SE")),
        List.of("en"),
        List.of(new TimeZoneLabel("NOT", ZoneId.of("UTC"), "NO")),
        new Blocs(
            List.of(
                new Bloc("NO_STATE", "Norlandic state media", "NO", true, Bloc.Neutral.NEVER),
                new Bloc("SE_STATE", "Sudric state media", "SE", true, Bloc.Neutral.NEVER),
                new Bloc("WORLD", "agencies", null, false, Bloc.Neutral.ALWAYS))),
        List.of(),
        40,
        List.of(
            source("norradio", "Radio Norland", "NO_STATE"),
            source("sudradio", "Radio Sudria", "SE_STATE"),
            source("globe", "Globe Agency", "WORLD"),
            source("lamp", "The Lamp", "WORLD")),
        List.of(
            actor("NO_ARMY", Actor.Kind.STATE, "NO", null),
            actor("NO_GOV", Actor.Kind.STATE, "NO", null),
            actor("SE_ARMY", Actor.Kind.STATE, "SE", null),
            actor("SE_GOV", Actor.Kind.STATE, "SE", null),
            actor("REBELS", Actor.Kind.NON_STATE, null, null),
            actor("REBELS_WEST", Actor.Kind.NON_STATE, null, "REBELS")),
        List.of(),
        new Border(List.of()),
        List.of(),
        List.of());
  }

  public static PlaceRef place(String id, double lat, double lon, Precision precision) {
    return new PlaceRef(id, id, "NO", "NO-03", "West", null, lat, lon, precision, 3, null);
  }

  private static Source source(String id, String name, String bloc) {
    return new Source(
        id, name, "https://" + id + ".example", bloc, 'B', "NO", "en", List.of(), null);
  }

  private static Actor actor(
      String id, Actor.Kind kind, @Nullable String side, @Nullable String parent) {
    Actor.Role role = new Actor.Role(kind, side, null, null);
    return new Actor(id, id, List.of(), null, parent, true, List.of(role), List.of());
  }

  public static Report report(int n, IncidentType type, String actor, @Nullable PlaceRef place) {
    return new Report(
        n,
        type,
        ReportStatus.NEW,
        who(actor),
        null,
        place,
        day(NOON),
        List.of(),
        List.of(),
        Report.OWN,
        true,
        Details.NONE,
        List.of(new Evidence("Shots were heard at the bridge for an hour.", -1, -1)),
        0.9,
        List.of("test"));
  }

  public static Report with(Report report, List<Figure> figures, List<Claim> claims) {
    return new Report(
        report.n(),
        report.type(),
        report.status(),
        report.actor(),
        report.target(),
        report.place(),
        report.when(),
        figures,
        claims,
        report.attribution(),
        report.corroborates(),
        report.details(),
        report.evidence(),
        0.9,
        report.rules());
  }

  public static Report with(Report report, Details details) {
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
        report.attribution(),
        report.corroborates(),
        details,
        report.evidence(),
        0.9,
        report.rules());
  }

  public static Report at(
      Report report, @Nullable TimeSpan when, ReportStatus status, boolean corroborates) {
    return new Report(
        report.n(),
        report.type(),
        status,
        report.actor(),
        report.target(),
        report.place(),
        when,
        report.figures(),
        report.claims(),
        report.attribution(),
        corroborates,
        report.details(),
        report.evidence(),
        0.9,
        report.rules());
  }

  public static Report against(Report report, String target) {
    return new Report(
        report.n(),
        report.type(),
        report.status(),
        report.actor(),
        who(target),
        report.place(),
        report.when(),
        report.figures(),
        report.claims(),
        report.attribution(),
        report.corroborates(),
        report.details(),
        report.evidence(),
        0.9,
        report.rules());
  }

  public static ActorRef who(String id) {
    return new ActorRef(id, null, null, 0.9);
  }

  public static TimeSpan day(Instant at) {
    Instant start = at.truncatedTo(java.time.temporal.ChronoUnit.DAYS);
    return new TimeSpan(start, start.plus(Duration.ofDays(1)).minusSeconds(1), TimePrecision.DAY);
  }

  /** A reading of an article of its own words; the minutes count from {@link #NOON}. */
  public static Reading reading(String id, String source, int minutes, Report... reports) {
    return reading(ref(id, source, minutes, 0), Genre.NEWS, null, words(id), reports);
  }

  public static Reading reading(
      ArticleRef ref, Genre genre, @Nullable String credit, String text, Report... reports) {
    return new Reading(
        Envelope.of("reading-" + ref.id() + ref.revision(), ref.id()),
        "no-se",
        ref,
        "en",
        genre,
        credit,
        MinHash.signature(text),
        1,
        false,
        List.of(),
        List.of(),
        List.of(reports));
  }

  public static ArticleRef ref(String id, String source, int minutes, int revision) {
    Instant at = NOON.plus(Duration.ofMinutes(minutes));
    return new ArticleRef(
        id,
        revision,
        "https://" + source + ".example/" + id,
        source,
        "Title of " + id,
        at,
        TimeQuality.FEED,
        at.plusSeconds(120));
  }

  public static Article article(String id, String source, int minutes) {
    ArticleRef ref = ref(id, source, minutes, 0);
    return new Article(
        id,
        ref.url(),
        source,
        ref.title(),
        "",
        words(id),
        "en",
        null,
        null,
        ref.publishedAt(),
        TimeQuality.FEED,
        ref.seenAt(),
        0,
        "00");
  }

  /** Forty words that no other id shares. */
  public static String words(String id) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(id).append(i).append(' ');
    }
    return text.toString();
  }
}
