package picket.deploy.explain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Claim;
import picket.model.Count;
import picket.model.Figure;
import picket.model.PlaceRef;
import picket.model.Report;
import picket.model.TimeSpan;

/** Writes what one report says. */
final class ReportText {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int INDENT = 4;

  private ReportText() {}

  /**
   * Writes a report.
   *
   * @param told the sentences that tell it, as a person counts them
   * @param evidence those that are shown for it, the best first
   */
  static void write(Page page, Report report, String told, String evidence) {
    page.line(
        "["
            + report.n()
            + "] "
            + report.type()
            + ", "
            + report.status()
            + ", confidence "
            + share(report.confidence()));
    page.field(INDENT, "who", actor(report.actor()))
        .field(INDENT, "to whom", actor(report.target()))
        .field(INDENT, "where", place(report.place()))
        .field(INDENT, "when", report.when() == null ? "not told" : span(report.when()))
        .field(INDENT, "figures", figures(report.figures()))
        .field(INDENT, "details", DetailsText.of(report.details()));
    report.claims().forEach(claim -> page.field(INDENT, "claim", claim(claim)));
    page.field(
            INDENT,
            "word of",
            report.attribution().equals(Report.OWN) ? "the outlet itself" : report.attribution())
        .field(INDENT, "but", report.corroborates() ? "" : "does not bear it out")
        .field(INDENT, "rules", String.join(", then ", report.rules()))
        .field(INDENT, "told in", told)
        .field(INDENT, "evidence", evidence);
  }

  private static String actor(@Nullable ActorRef actor) {
    if (actor == null) {
      return "";
    }
    String text = actor.text() == null ? "inferred" : "\"" + actor.text() + "\"";
    String role = actor.role() == null ? "" : ", by its " + actor.role();
    return actor.isKnown()
        ? actor.id() + " (" + text + role + ", " + share(actor.confidence()) + ")"
        : "not told";
  }

  private static String place(@Nullable PlaceRef place) {
    if (place == null) {
      return "not told";
    }
    List<String> parts = new ArrayList<>();
    parts.add(place.name());
    if (place.adm2() != null) {
      parts.add(place.adm2());
    }
    if (place.adm1Name() != null) {
      parts.add(place.adm1Name());
    }
    parts.add(place.country());
    String where =
        String.join(", ", parts.stream().distinct().toList())
            + " ("
            + place.id()
            + "), "
            + place.precision()
            + String.format(Locale.ROOT, " within %.0f km", place.radiusKm());
    return place.borderKm() == null
        ? where
        : where + String.format(Locale.ROOT, ", %.0f km from the border", place.borderKm());
  }

  /** A time to the minute, UTC. */
  static String minute(Instant at) {
    return MINUTE.format(at);
  }

  /** From when to when, UTC, and how exactly that is known. */
  static String span(TimeSpan span) {
    return MINUTE.format(span.from())
        + " to "
        + MINUTE.format(span.to())
        + " UTC, "
        + span.precision();
  }

  private static String figures(List<Figure> figures) {
    return String.join(
        "; ",
        figures.stream().map(f -> f.measure() + " " + f.side() + " " + count(f.count())).toList());
  }

  private static String count(Count count) {
    if (count.vague() && count.min() == null) {
      return "some";
    }
    if (count.min() != null && count.min().equals(count.max())) {
      return String.valueOf(count.min());
    }
    String least = count.min() == null ? "0" : String.valueOf(count.min());
    return count.max() == null ? least + " or more" : least + " to " + count.max();
  }

  private static String claim(Claim claim) {
    Count number = claim.count();
    String figure =
        number == null ? "" : " " + claim.measure() + " " + claim.side() + " " + count(number);
    String about = claim.about() == null ? "" : ": \"" + claim.about() + "\"";
    return claim.claimant() + " " + claim.stance() + figure + about;
  }

  static String share(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }
}
