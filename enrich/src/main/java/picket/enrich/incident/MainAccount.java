package picket.enrich.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Figure;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Report;
import picket.model.TimePrecision;
import picket.model.TimeSpan;

/**
 * What the reports of a case say together: each story has one voice, however often it is reprinted.
 *
 * <p>Made for one case and thrown away. Pure.
 */
final class MainAccount {
  private static final int MAX_PLACES = 12;
  private static final double UNEXPLAINED = 0.3;
  private static final double ONE_SIDED = 0.6;

  private final List<FiledReport> voices;
  private final Parties parties;

  MainAccount(CaseFile file, Parties parties) {
    this.voices = voices(file);
    this.parties = parties;
  }

  /** One report of each origin, the latest; those that deny only where none affirms. */
  private static List<FiledReport> voices(CaseFile file) {
    Map<String, FiledReport> byOrigin = new LinkedHashMap<>();
    boolean affirmed = file.reports().stream().anyMatch(r -> r.report().corroborates());
    file.reports().stream()
        .filter(r -> !affirmed || r.report().corroborates())
        .sorted(Comparator.comparing((FiledReport r) -> r.article().publishedAt()))
        .forEachOrdered(r -> byOrigin.merge(r.originId(), r, MainAccount::richer));
    return List.copyOf(byOrigin.values());
  }

  /** The later word of one story, unless it leaves out the figures. */
  private static FiledReport richer(FiledReport earlier, FiledReport later) {
    boolean poorer = later.report().figures().size() < earlier.report().figures().size();
    return poorer ? earlier : later;
  }

  IncidentType type() {
    boolean explained = voices.stream().anyMatch(v -> isAerial(v.report().type()));
    Vote<IncidentType> vote = new Vote<>();
    for (FiledReport voice : voices) {
      Report report = voice.report();
      vote.add(report.type().name(), report.type(), weight(report, explained));
    }
    IncidentType type = vote.winner();
    return type == null ? voices.get(0).report().type() : type;
  }

  private double weight(Report report, boolean explained) {
    IncidentType type = report.type();
    if (explained && (type == IncidentType.BOMBING || type == IncidentType.INCURSION)) {
      return UNEXPLAINED;
    }
    boolean partial =
        type == IncidentType.SECURITY_OPERATION && !report.attribution().equals(Report.OWN);
    return partial ? ONE_SIDED : 1;
  }

  private static boolean isAerial(IncidentType type) {
    return type == IncidentType.AIR_STRIKE || type == IncidentType.DRONE_STRIKE;
  }

  ActorRef actor() {
    ActorRef actor = party(Report::actor);
    return actor == null ? voices.get(0).report().actor() : actor;
  }

  @Nullable ActorRef target() {
    return party(Report::target);
  }

  private @Nullable ActorRef party(Function<Report, @Nullable ActorRef> role) {
    Vote<ActorRef> vote = new Vote<>();
    for (FiledReport voice : voices) {
      ActorRef party = role.apply(voice.report());
      if (party != null && party.isKnown()) {
        vote.add(party.id(), party, parties.isUnidentified(party) ? UNEXPLAINED : 1);
      }
    }
    return vote.winner();
  }

  /** The most specific place; of equals the one that most name. */
  @Nullable PlaceRef place() {
    Vote<PlaceRef> vote = new Vote<>();
    for (FiledReport voice : voices) {
      PlaceRef place = voice.report().place();
      if (place != null) {
        double specific = Math.pow(100, Precision.COUNTRY.compareTo(place.precision()));
        vote.add(place.id(), place, specific);
      }
    }
    return vote.winner();
  }

  /** Further places that were named. */
  List<PlaceRef> places(@Nullable PlaceRef main) {
    List<PlaceRef> places = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    if (main != null) {
      ids.add(main.id());
    }
    for (FiledReport voice : voices) {
      PlaceRef place = voice.report().place();
      if (place != null && places.size() < MAX_PLACES && ids.add(place.id())) {
        places.add(place);
      }
    }
    return places;
  }

  /** The day that most name, as exactly as any of them knows it. */
  TimeSpan when() {
    Vote<TimeSpan> vote = new Vote<>();
    voices.forEach(v -> vote.add(day(v), v.when(), v.report().when() == null ? 0.2 : 1));
    TimeSpan day = vote.winner();
    TimeSpan best = day == null ? voices.get(0).when() : day;
    for (FiledReport voice : voices) {
      if (day(voice).equals(day(best)) && finer(voice.when(), best)) {
        best = voice.when();
      }
    }
    return best;
  }

  private static String day(FiledReport voice) {
    return day(voice.when());
  }

  private static String day(TimeSpan when) {
    long middle = (when.from().getEpochSecond() + when.to().getEpochSecond()) / 2;
    return when.precision().compareTo(TimePrecision.DAY) > 0
        ? when.toString()
        : Long.toString(Math.floorDiv(middle, 86_400L));
  }

  private static boolean finer(TimeSpan a, TimeSpan b) {
    return a.precision().compareTo(b.precision()) < 0;
  }

  /** For each side and measure the latest number on an outlet's own word, else the latest. */
  List<Figure> figures() {
    Map<String, Figure> best = new LinkedHashMap<>();
    for (int round = 0; round < 2; round++) {
      for (FiledReport voice : voices) {
        if (round == 0 || voice.report().attribution().equals(Report.OWN)) {
          voice.report().figures().forEach(f -> best.merge(key(f), f, MainAccount::numbered));
        }
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparing(Figure::side).thenComparing(Figure::measure))
        .toList();
  }

  private static String key(Figure figure) {
    return figure.side().name() + "/" + figure.measure().name();
  }

  private static Figure numbered(Figure earlier, Figure later) {
    return later.count().least() == null ? earlier : later;
  }

  List<FiledReport> voices() {
    return voices;
  }
}
