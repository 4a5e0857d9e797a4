package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picket.model.Alert;
import picket.model.AlertStatus;
import picket.model.AlertStep;
import picket.model.Quote;

/** Writes the alerts of a replay in the neutral form. */
public final class AlertEval {
  private AlertEval() {}

  public static void run(Path replay, Path out) throws IOException {
    ReplayFolder folder = ReplayFolder.read(replay);
    JsonLines.write(
        out,
        folder.alerts().stream().map(alert -> fields(alert, articles(folder, alert))).toList());
  }

  /** An alert in the neutral form, with the archive's ids of the articles that it rests on. */
  static Fields fields(Alert alert, List<String> articles) {
    return new Fields()
        .put("pattern", alert.pattern().code())
        .put("kind", kind(alert.status()))
        .put("severity", alert.severity())
        .put("raised_at", alert.raisedAt().toString())
        .put("articles", articles)
        .put("emitted_at", alert.emittedAt().toString());
  }

  private static String kind(AlertStatus status) {
    return switch (status) {
      case WATCH -> "WATCH";
      case RAISED -> "ALERT";
      case UPDATED -> "UPDATE";
      case RESOLVED -> "RESOLVE";
      case CANCELLED -> "CANCEL";
    };
  }

  /** What an alert rests on: the quoted articles, and those linked to its acts by then. */
  private static List<String> articles(ReplayFolder folder, Alert alert) {
    List<String> items = new ArrayList<>();
    for (AlertStep step : alert.steps()) {
      for (Quote quote : step.quotes()) {
        ReplayFolder.add(items, folder.itemOf(quote.url(), quote.revision()));
      }
      folder
          .itemsOf(step.incidentId(), alert.theatre(), alert.emittedAt())
          .forEach(item -> ReplayFolder.add(items, item));
    }
    return items;
  }
}
