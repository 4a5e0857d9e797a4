package picket.deploy.eval;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.CeasefireTerm;
import picket.model.Claim;
import picket.model.Count;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Evidence;
import picket.model.Extent;
import picket.model.Figure;
import picket.model.IncidentType;
import picket.model.Measure;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Rank;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.Statement;
import picket.model.TalksTerm;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.Victim;
import picket.model.VictimSide;
import picket.model.theatre.Actor;
import picket.model.theatre.Place;
import picket.model.theatre.Theatre;

/**
 * Turns annotations into the reports that a reader without fault would make of the same article.
 *
 * <p>Annotations lack what only some types have; it is taken from the words of the evidence: a
 * leader among the victims, the rank of a speaker by the theatre's people.
 */
final class GoldReports {
  private static final List<String> LEADER =
      List.of("leader", "chief", "commander", "ringleader", "head of", "second-in-command");
  private static final List<String> EXTENDING = List.of("exten", "continu", "keep", "maintain");

  private final Theatre theatre;

  GoldReports(Theatre theatre) {
    this.theatre = theatre;
  }

  /** The report of one annotation. */
  Report of(int n, GoldArticle.Told told, GoldArticle.@Nullable Cluster cluster) {
    return new Report(
        n,
        told.type(),
        ReportStatus.NEW,
        actor(told.actor()),
        told.target() == null ? null : actor(told.target()),
        place(told),
        when(told, cluster == null ? null : cluster.event_at()),
        figures(told),
        claims(told),
        told.via() == null ? Report.OWN : told.via(),
        told.corroborates(),
        details(told, cluster),
        List.of(new Evidence(evidence(told), 0, 0)),
        1,
        List.of());
  }

  private static ActorRef actor(@Nullable String id) {
    return new ActorRef(id == null ? ActorRef.UNKNOWN : id, null, null, 1);
  }

  private @Nullable PlaceRef place(GoldArticle.Told told) {
    String name = told.place();
    String country = told.country();
    if (name == null || country == null) {
      return null;
    }
    Place known = named(name, country);
    Place province = told.adm1() == null ? null : named(told.adm1(), country);
    Place where = known == null ? province : known;
    Double lat = told.lat() != null || where == null ? told.lat() : (Double) where.lat();
    Double lon = told.lon() != null || where == null ? told.lon() : (Double) where.lon();
    if (lat == null || lon == null) {
      return null;
    }
    return new PlaceRef(
        known == null ? name : known.id(),
        name,
        country,
        province == null ? told.adm1() : province.adm1(),
        told.adm1(),
        told.adm2(),
        lat,
        lon,
        told.adm2() == null ? Precision.ADM1 : Precision.EXACT,
        5,
        theatre.border().isEmpty() ? null : theatre.border().distanceKm(lat, lon));
  }

  private @Nullable Place named(String name, String country) {
    return theatre.places().stream()
        .filter(place -> place.country().equals(country))
        .filter(place -> place.name().equals(name) || place.aliases().contains(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable TimeSpan when(GoldArticle.Told told, @Nullable Instant eventAt) {
    if (eventAt != null) {
      return new TimeSpan(eventAt, eventAt, TimePrecision.INSTANT);
    }
    if (told.date() == null) {
      return null;
    }
    ZoneId zone = theatre.zones().stream().map(z -> z.zone()).findFirst().orElse(ZoneOffset.UTC);
    Instant from = told.date().atStartOfDay(zone).toInstant();
    Instant to = told.date().plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    return new TimeSpan(from, to, TimePrecision.DAY);
  }

  private static List<Figure> figures(GoldArticle.Told told) {
    List<Figure> figures = new ArrayList<>();
    Count killed = told.killed();
    if (killed != null) {
      figures.add(new Figure(VictimSide.TOTAL, Measure.KILLED, killed));
    }
    for (GoldArticle.BySide side : orEmpty(told.by_side())) {
      Integer dead = side.killed();
      if (dead != null) {
        figures.add(new Figure(side.side(), Measure.KILLED, Count.exactly(dead)));
      }
    }
    return figures;
  }

  private static List<Claim> claims(GoldArticle.Told told) {
    List<Claim> claims = new ArrayList<>();
    for (GoldArticle.Said said : orEmpty(told.claims())) {
      Integer dead = said.killed();
      String about = said.about() == null ? "" : said.about();
      boolean deadly = dead != null || holdsAny(about, List.of("killed", "dead"));
      claims.add(
          new Claim(
              said.by(),
              said.stance(),
              said.about(),
              deadly ? side(said.about()) : null,
              deadly ? Measure.KILLED : null,
              dead == null ? null : Count.exactly(dead)));
    }
    return claims;
  }

  /** Whom a claim counts, by its words. */
  private static VictimSide side(@Nullable String about) {
    String text = about == null ? "" : about.toLowerCase(Locale.ROOT);
    if (holdsAny(text, List.of("civilian", "women", "children", "resident", "villager"))) {
      return VictimSide.CIVILIAN;
    }
    if (holdsAny(text, List.of("militant", "terrorist", "khawarij", "taliban", "fighters"))) {
      return VictimSide.MILITANT;
    }
    boolean forces = holdsAny(text, List.of("soldier", "troops", "own dead", "officer", "police"));
    return forces ? VictimSide.SECURITY : VictimSide.TOTAL;
  }

  private Details details(GoldArticle.Told told, GoldArticle.@Nullable Cluster cluster) {
    return new Details(
        victims(told), statement(told, cluster), crossing(told), ceasefire(told), talks(told));
  }

  private List<Victim> victims(GoldArticle.Told told) {
    String text = evidence(told).toLowerCase(Locale.ROOT);
    boolean leader =
        told.type() == IncidentType.TARGETED_KILLING
            && (holdsAny(text, LEADER) || people().anyMatch(p -> p.leader() && isIn(p, told)));
    return leader ? List.of(new Victim(null, true, null)) : List.of();
  }

  private @Nullable Statement statement(
      GoldArticle.Told told, GoldArticle.@Nullable Cluster cluster) {
    if (told.type().family() != IncidentType.Family.VERBAL) {
      return null;
    }
    if (cluster != null && String.valueOf(cluster.note()).contains("minister-level")) {
      return new Statement(null, Rank.MINISTER, false);
    }
    return people()
        .filter(person -> person.rank() != null && isIn(person, told))
        .map(p -> new Statement(p.names().get(0), Objects.requireNonNull(p.rank()), false))
        .findFirst()
        .orElse(new Statement(null, Rank.SPOKESMAN, false));
  }

  private Stream<Actor.Person> people() {
    return theatre.actors().stream().flatMap(actor -> actor.people().stream());
  }

  private static boolean isIn(Actor.Person person, GoldArticle.Told told) {
    String text = evidence(told);
    return person.names().stream().anyMatch(text::contains);
  }

  private @Nullable CrossingChange crossing(GoldArticle.Told told) {
    boolean moves =
        told.type() == IncidentType.CROSSING_CLOSURE
            || told.type() == IncidentType.CROSSING_REOPENING;
    PlaceRef place = moves ? place(told) : null;
    return place == null ? null : new CrossingChange(place.id(), Extent.FULL);
  }

  private static @Nullable CeasefireTerm ceasefire(GoldArticle.Told told) {
    boolean truce =
        told.type() == IncidentType.CEASEFIRE
            || (told.type() == IncidentType.AGREEMENT && evidence(told).contains("ceasefire"));
    boolean extending = holdsAny(evidence(told).toLowerCase(Locale.ROOT), EXTENDING);
    return truce ? new CeasefireTerm(null, null, extending) : null;
  }

  /** Talks that name no second party are between the two sides. */
  private @Nullable TalksTerm talks(GoldArticle.Told told) {
    boolean met = told.type() == IncidentType.TALKS || told.type() == IncidentType.MEDIATION;
    if (!met) {
      return null;
    }
    if (told.target() != null) {
      return new TalksTerm(List.of(String.valueOf(told.actor()), told.target()), null, null);
    }
    List<String> states =
        theatre.actors().stream()
            .filter(actor -> actor.roles().stream().anyMatch(GoldReports::isOfASide))
            .map(Actor::id)
            .toList();
    return new TalksTerm(states, null, null);
  }

  private static boolean isOfASide(Actor.Role role) {
    return role.kind() == Actor.Kind.STATE && role.side() != null;
  }

  private static String evidence(GoldArticle.Told told) {
    String text = told.evidence() == null ? "-" : told.evidence();
    return text.length() > Evidence.MAX_LENGTH ? text.substring(0, Evidence.MAX_LENGTH) : text;
  }

  private static boolean holdsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
