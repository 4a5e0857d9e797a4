package picket.deploy.eval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picket.model.Genre;
import picket.model.Reading;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.TimeQuality;
import picket.model.theatre.Theatre;

/** Writes what an article says in the neutral form: its news apart from its background. */
final class NeutralReading {
  private NeutralReading() {}

  /**
   * The article's fields.
   *
   * @param id the item's own name
   * @param incidentOf id of the incident that a report was linked to; null where it was linked to
   *     none
   */
  static Fields of(
      String id, Reading reading, Theatre theatre, Function<Report, @Nullable String> incidentOf) {
    NeutralReport form = new NeutralReport(theatre);
    ActorWords words = new ActorWords(reading.actors());
    boolean dated = reading.article().publishedAtQuality() != TimeQuality.NONE;
    Instant published = dated ? reading.article().publishedAt() : null;
    List<Map<String, Object>> news = new ArrayList<>();
    List<Map<String, Object>> background = new ArrayList<>();
    for (Report report : reading.reports()) {
      Map<String, Object> fields =
          form.of(report, published, words).put("incident", incidentOf.apply(report)).asMap();
      if (report.status() == ReportStatus.NEW) {
        news.add(fields);
      } else if (report.status() == ReportStatus.BACKGROUND) {
        background.add(fields);
      }
    }
    Fields fields = new Fields().put("id", id).put("genre", genre(reading.genre()));
    return fields.put("incidents", news).put("background", background);
  }

  /** The neutral form counts a page written while things happen as news. */
  private static String genre(Genre genre) {
    return genre.isNews() ? Genre.NEWS.name() : genre.name();
  }
}
