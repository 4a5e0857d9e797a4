package picket.enrich.incident;

import java.time.Duration;
import picket.model.ArticleRef;
import picket.model.Genre;
import picket.model.IncidentType;
import picket.model.Report;
import picket.model.ReportRef;
import picket.model.ReportStatus;
import picket.model.TimePrecision;
import picket.model.TimeSpan;

/**
 * A report with the article that it stands in.
 *
 * @param article the article
 * @param genre kind of the article
 * @param originId origin that the article belongs to
 * @param report what it says
 */
public record FiledReport(ArticleRef article, Genre genre, String originId, Report report) {
  private static final Duration LOOK_BACK = Duration.ofHours(30);
  private static final Duration DENIAL_LOOK_BACK = Duration.ofDays(5);

  /** Its identity. */
  public ReportRef ref() {
    return new ReportRef(article.id(), article.revision(), report.n());
  }

  /** Whether it counts: new, and in an article that tells news. */
  public boolean isNews() {
    return report.status() == ReportStatus.NEW && genre.isNews();
  }

  /**
   * When it happened. Where the report does not say, some time before the article was published: a
   * day for an act, longer for a denial, which looks back on another's report.
   */
  public TimeSpan when() {
    TimeSpan told = report.when();
    if (told != null) {
      return told;
    }
    Duration back = LOOK_BACK;
    if (!report.corroborates() && report.type() != IncidentType.DENIAL) {
      back = DENIAL_LOOK_BACK;
    }
    return new TimeSpan(
        article.publishedAt().minus(back), article.publishedAt(), TimePrecision.DAY);
  }
}
