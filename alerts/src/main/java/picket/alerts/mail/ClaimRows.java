package picket.alerts.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picket.model.AlertStep;
import picket.model.LedgerEntry;
import picket.model.Report;
import picket.model.Stance;

/** Makes the table "who says what": one row for each claimant and stance in each step. */
final class ClaimRows {
  private static final int MAX_ROWS = 24;

  private ClaimRows() {}

  private record Voice(int step, String claimant, Stance stance) {}

  /** The rows in order of steps; where there are too many, the first. */
  static List<Brief.Row> of(List<AlertStep> steps, Names names) {
    Map<Voice, List<LedgerEntry>> voices = new LinkedHashMap<>();
    for (AlertStep step : steps) {
      for (LedgerEntry entry : step.ledger()) {
        Voice voice = new Voice(step.n(), entry.claimant(), entry.stance());
        voices.computeIfAbsent(voice, v -> new ArrayList<>()).add(entry);
      }
    }
    return voices.entrySet().stream()
        .limit(MAX_ROWS)
        .map(said -> row(said.getKey(), said.getValue(), names))
        .toList();
  }

  private static Brief.Row row(Voice voice, List<LedgerEntry> entries, Names names) {
    String figures =
        entries.stream()
            .map(Figures::figure)
            .filter(Objects::nonNull)
            .map(Figures::phrase)
            .distinct()
            .collect(Collectors.joining(", "));
    return new Brief.Row(
        voice.step(),
        names.claimant(voice.claimant()),
        voice.claimant().equals(Report.OWN) ? "report" : Figures.stance(voice.stance()),
        figures,
        about(entries));
  }

  private static String about(List<LedgerEntry> entries) {
    @Nullable String words =
        entries.stream().map(LedgerEntry::about).filter(Objects::nonNull).findFirst().orElse(null);
    return words == null ? "" : Plain.line(words, 200);
  }
}
