package picket.deploy.eval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Claim;
import picket.model.Count;
import picket.model.Figure;
import picket.model.Measure;
import picket.model.PlaceRef;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.VictimSide;
import picket.model.theatre.Theatre;

/** Writes a report in the neutral form: one incident of one article. */
final class NeutralReport {
  private final Theatre theatre;
  private final ActorCodes codes;

  NeutralReport(Theatre theatre) {
    this.theatre = theatre;
    this.codes = new ActorCodes(theatre);
  }

  /**
   * The report's fields.
   *
   * @param published when the article was published; null where that is not known, so that dates
   *     mean nothing
   * @param words what the article calls its actors
   */
  Fields of(Report report, @Nullable Instant published, ActorWords words) {
    Fields fields = new Fields().put("type", report.type().name());
    PlaceRef place = report.place();
    if (place != null) {
      place(fields, place);
    }
    return fields
        .put("date", published == null ? null : date(report, published))
        .put("actor", codes.of(report.actor().id()))
        .put("target", code(report.target()))
        .put("actor_text", words.of(report.actor()))
        .put("target_text", words.of(report.target()))
        .put("killed", count(report.count(VictimSide.TOTAL, Measure.KILLED)))
        .put("injured", count(report.count(VictimSide.TOTAL, Measure.INJURED)))
        .put("by_side", orNull(bySide(report)))
        .put("claims", orNull(report.claims().stream().map(this::claim).toList()))
        .put("evidence", report.evidence().get(0).text())
        .put("status", report.status().name());
  }

  private static void place(Fields fields, PlaceRef place) {
    fields
        .put("place", place.name())
        .put("adm1", place.adm1Name())
        .put("adm2", place.adm2())
        .put("country", place.country())
        .put("lat", place.lat())
        .put("lon", place.lon())
        .put("geo_precision", place.precision().name());
  }

  /** The day of the happening; news that names none is taken to be of the day it was published. */
  private @Nullable String date(Report report, Instant published) {
    TimeSpan when = report.when();
    if (when == null) {
      return report.status() == ReportStatus.NEW ? day(published, report.place()) : null;
    }
    boolean known = when.precision().compareTo(TimePrecision.DAY) <= 0;
    return known ? day(when.from(), report.place()) : null;
  }

  private String day(Instant at, @Nullable PlaceRef place) {
    return LocalDate.ofInstant(at, zone(place)).toString();
  }

  /** The zone of the place's country, else the theatre's first. */
  private ZoneId zone(@Nullable PlaceRef place) {
    String country = place == null ? "" : place.country();
    return theatre.zones().stream()
        .filter(zone -> zone.country().equals(country))
        .findFirst()
        .or(() -> theatre.zones().stream().findFirst())
        .<ZoneId>map(zone -> zone.zone())
        .orElse(ZoneOffset.UTC);
  }

  private static @Nullable Fields count(@Nullable Count count) {
    if (count == null) {
      return null;
    }
    return new Fields()
        .put("min", count.min())
        .put("max", count.max())
        .put("vague", count.vague() ? true : null);
  }

  private static List<Map<String, Object>> bySide(Report report) {
    return report.figures().stream()
        .map(Figure::side)
        .filter(side -> side != VictimSide.TOTAL)
        .distinct()
        .map(
            side ->
                new Fields()
                    .put("side", side.name())
                    .put("killed", least(report.count(side, Measure.KILLED)))
                    .put("injured", least(report.count(side, Measure.INJURED)))
                    .asMap())
        .toList();
  }

  private Map<String, Object> claim(Claim claim) {
    boolean deaths = claim.measure() == Measure.KILLED;
    return new Fields()
        .put("by", codes.of(claim.claimant()))
        .put("stance", claim.stance().name())
        .put("about", claim.about())
        .put("killed", deaths ? least(claim.count()) : null)
        .asMap();
  }

  private static @Nullable Integer least(@Nullable Count count) {
    return count == null ? null : count.least();
  }

  private @Nullable String code(@Nullable ActorRef actor) {
    return actor == null ? null : codes.of(actor.id());
  }

  private static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
