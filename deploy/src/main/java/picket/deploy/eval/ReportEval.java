package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.deploy.outcome.Scored;
import picket.model.EnrichedArticle;
import picket.model.Reading;
import picket.model.Report;
import picket.model.theatre.Theatre;

/** Writes the reports of a replay by article, each with the incident it belongs to in the end. */
public final class ReportEval {
  private final List<Theatre> theatres;

  /**
   * Writes with the clocks of these theatres.
   *
   * @param theatres those of the replay
   */
  public ReportEval(List<Theatre> theatres) {
    this.theatres = List.copyOf(theatres);
  }

  public void run(Path replay, Path out) throws IOException {
    ReplayFolder folder = ReplayFolder.read(replay);
    List<Fields> lines = new ArrayList<>();
    for (Scored item : folder.scored()) {
      EnrichedArticle article = mostRelevant(folder, item);
      lines.add(article == null ? nothing(item) : fields(folder, item, article));
    }
    JsonLines.write(out, lines);
  }

  private static @Nullable EnrichedArticle mostRelevant(ReplayFolder folder, Scored item) {
    List<EnrichedArticle> same =
        folder.enriched().stream().filter(article -> isOf(item, article.reading())).toList();
    return MostAbout.of(same, EnrichedArticle::reading).orElse(null);
  }

  private static boolean isOf(Scored item, Reading reading) {
    return reading.article().url().equals(item.url())
        && reading.article().revision() == item.revision();
  }

  private static Fields nothing(Scored item) {
    return new Fields().put("id", item.id()).put("incidents", List.of());
  }

  private Fields fields(ReplayFolder folder, Scored item, EnrichedArticle article) {
    String id = article.reading().theatre();
    Theatre theatre =
        theatres.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new EvalException(
                        "the replay was read with the theatre \""
                            + id
                            + "\", which is not loaded; name its folder with --theatre"));
    return NeutralReading.of(
        item.id(), article.reading(), theatre, report -> incident(folder, article, report));
  }

  /** A report that was linked to nothing is an incident of its own. */
  private static String incident(ReplayFolder folder, EnrichedArticle article, Report report) {
    return article.incidents().stream()
        .filter(link -> link.report() == report.n())
        .map(link -> folder.living(link.incidentId()))
        .findFirst()
        .orElseGet(
            () ->
                "unlinked:"
                    + article.reading().article().id()
                    + ":"
                    + article.reading().article().revision()
                    + ":"
                    + report.n());
  }
}
