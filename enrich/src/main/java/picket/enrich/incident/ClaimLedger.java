package picket.enrich.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picket.model.Claim;
import picket.model.Figure;
import picket.model.LedgerEntry;
import picket.model.Report;
import picket.model.Stance;

/** Figures and stances by claimant: each one's latest word. Pure. */
final class ClaimLedger {
  private static final int MAX_ROWS = 60;

  private ClaimLedger() {}

  static List<LedgerEntry> of(List<FiledReport> reports) {
    Map<String, LedgerEntry> latest = new LinkedHashMap<>();
    reports.stream()
        .sorted(Comparator.comparing((FiledReport r) -> r.article().publishedAt()))
        .forEachOrdered(report -> rows(report).forEach(row -> latest.put(key(row), row)));
    List<LedgerEntry> rows = new ArrayList<>(latest.values());
    rows.sort(Comparator.comparing(LedgerEntry::at).thenComparing(ClaimLedger::key));
    return rows.subList(Math.max(0, rows.size() - MAX_ROWS), rows.size());
  }

  private static String key(LedgerEntry row) {
    String figure = row.count() == null ? row.stance().name() : "figure";
    return row.claimant() + '|' + row.side() + '|' + row.measure() + '|' + figure;
  }

  private static List<LedgerEntry> rows(FiledReport filed) {
    List<LedgerEntry> rows = new ArrayList<>();
    for (Figure figure : filed.report().figures()) {
      rows.add(own(filed, figure));
    }
    for (Claim claim : filed.report().claims()) {
      rows.add(claimed(filed, claim));
    }
    return rows;
  }

  /** The article's main account: the word of whom it rests on. */
  private static LedgerEntry own(FiledReport filed, Figure figure) {
    Report report = filed.report();
    return new LedgerEntry(
        report.attribution(),
        figure.side(),
        figure.measure(),
        figure.count(),
        Stance.CLAIMS,
        null,
        filed.article().id(),
        filed.article().publishedAt());
  }

  private static LedgerEntry claimed(FiledReport filed, Claim claim) {
    return new LedgerEntry(
        claim.claimant(),
        claim.side(),
        claim.measure(),
        claim.count(),
        claim.stance(),
        claim.about(),
        filed.article().id(),
        filed.article().publishedAt());
  }
}
