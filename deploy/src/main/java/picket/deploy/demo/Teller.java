package picket.deploy.demo;

import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picket.deploy.outcome.LocalTimes;
import picket.model.Alert;
import picket.model.AlertStatus;
import picket.model.ArticleRef;
import picket.model.EnrichedArticle;
import picket.model.PlaceRef;
import picket.model.Reading;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/** Puts records into words for a terminal of 100 columns. */
final class Teller {
  private static final int WIDTH = 100;
  private static final String INDENT = " ".repeat(14);

  private final SortedMap<String, String> outlets = new TreeMap<>();
  private final LocalTimes times;

  /**
   * @param theatre in whose first time zone times are told, with the archive's outlets
   */
  Teller(Theatre theatre) {
    this.times = new LocalTimes(theatre.zones());
    theatre.sources().forEach((Source source) -> outlets.put(source.id(), source.name()));
  }

  /** An article and what was read in it. */
  String article(EnrichedArticle enriched) {
    Reading reading = enriched.reading();
    ArticleRef article = reading.article();
    String outlet = outlets.getOrDefault(article.sourceId(), article.sourceId());
    String first =
        String.format(
            Locale.ROOT, "%-13s %s: %s", times.brief(article.seenAt()), outlet, article.title());
    return cut(first) + "\n" + cut(INDENT + read(enriched, reading));
  }

  private static String read(EnrichedArticle enriched, Reading reading) {
    if (reading.relevance() == 0) {
      return "- not about this frontier";
    }
    String told =
        reading.reports().stream()
            .filter(report -> report.status() == ReportStatus.NEW)
            .map(Teller::report)
            .distinct()
            .collect(Collectors.joining("; "));
    String what = told.isEmpty() ? "no new incident" : told;
    boolean revised = reading.article().revision() > 0;
    return "- "
        + (revised ? "revised: " : "")
        + what
        + (enriched.duplicateOf() == null || revised ? "" : " (a copy: no origin of its own)");
  }

  private static String report(Report report) {
    PlaceRef place = report.place();
    return report.type().words() + (place == null ? "" : " at " + place.name());
  }

  /** What became of an escalation. */
  String alert(Alert alert) {
    if (alert.status() == AlertStatus.WATCH) {
      return cut(INDENT + ". watched, below its gate: " + alert.headline());
    }
    return "\n"
        + cut(
            "  >>> "
                + alert.status()
                + "  severity "
                + severity(alert)
                + ", "
                + alert.certainty().word()
                + "  "
                + alert.subject())
        + "\n"
        + cut("      " + alert.headline());
  }

  private static String severity(Alert alert) {
    Integer before = alert.previousSeverity();
    return Objects.equals(before, alert.severity()) || before == null
        ? Integer.toString(alert.severity())
        : before + " -> " + alert.severity();
  }

  /** A mail that was taken by the server. */
  String mail(String recipient, @Nullable String more) {
    return "      mailed to " + recipient + (more == null ? "" : more);
  }

  private static String cut(String line) {
    String flat = line.stripTrailing().replaceAll("[\\p{Cntrl}]+", " ");
    return flat.length() <= WIDTH ? flat : flat.substring(0, WIDTH - 3).stripTrailing() + "...";
  }
}
