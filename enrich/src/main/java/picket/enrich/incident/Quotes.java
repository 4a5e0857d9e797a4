package picket.enrich.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import picket.model.ArticleRef;
import picket.model.Evidence;
import picket.model.Quote;
import picket.model.Report;

/** The best sentences of evidence: one of each story before a second of any. Pure. */
final class Quotes {
  private static final int MAX = 5;

  private Quotes() {}

  static List<Quote> of(List<FiledReport> reports) {
    List<FiledReport> ranked = new ArrayList<>(reports);
    ranked.sort(
        Comparator.comparing((FiledReport r) -> !r.report().corroborates())
            .thenComparing(r -> !r.report().attribution().equals(Report.OWN))
            .thenComparing(
                Comparator.comparingDouble((FiledReport r) -> r.report().confidence()).reversed())
            .thenComparing(r -> r.article().publishedAt())
            .thenComparing(r -> r.article().id()));
    List<Quote> quotes = new ArrayList<>();
    TreeSet<String> origins = new TreeSet<>();
    for (FiledReport report : ranked) {
      if (quotes.size() < MAX && origins.add(report.originId())) {
        quotes.add(quote(report.article(), report.report().evidence().get(0)));
      }
    }
    return quotes;
  }

  private static Quote quote(ArticleRef article, Evidence evidence) {
    return new Quote(
        evidence.text(),
        article.id(),
        article.revision(),
        article.sourceId(),
        article.url(),
        article.publishedAt());
  }
}
