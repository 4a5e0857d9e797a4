package picket.enrich.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.Incident;

/**
 * All that is known of one incident: its reports, and what was last told of it.
 *
 * @param id id of the incident
 * @param reports in log order, at most {@value #MAX_KEPT}
 * @param withdrawn ids of origins whose root took its report back
 * @param dropped how many reports were let go because there were too many
 * @param lastNewAt publication time of the latest report; linking closes some days after it
 * @param told the incident as it was last written; null until then
 * @param mergedInto id of the incident that it turned out to be; null while it lives
 */
public record CaseFile(
    String id,
    List<FiledReport> reports,
    List<String> withdrawn,
    int dropped,
    Instant lastNewAt,
    @Nullable Incident told,
    @Nullable String mergedInto) {

  /** More reports of one happening add nothing but size. */
  public static final int MAX_KEPT = 150;

  public CaseFile {
    reports = List.copyOf(reports);
    withdrawn = List.copyOf(withdrawn);
  }

  /** A case that its first report opens. */
  public static CaseFile open(String id, FiledReport first) {
    return new CaseFile(
        id, List.of(first), List.of(), 0, first.article().publishedAt(), null, null);
  }

  /** With one more report; the oldest reprint goes where there are too many. */
  public CaseFile with(FiledReport report) {
    List<FiledReport> all = new ArrayList<>(reports);
    int gone = dropped;
    if (all.size() == MAX_KEPT) {
      all.remove(reprint(all));
      gone++;
    }
    all.add(report);
    Instant at = report.article().publishedAt();
    Instant last = at.isAfter(lastNewAt) ? at : lastNewAt;
    return new CaseFile(id, all, withdrawn, gone, last, told, mergedInto);
  }

  /** Without the reports of an article that was revised. */
  public CaseFile without(String articleId) {
    List<FiledReport> left =
        reports.stream().filter(r -> !r.article().id().equals(articleId)).toList();
    return new CaseFile(id, left, withdrawn, dropped, lastNewAt, told, mergedInto);
  }

  /** With the origins that took their word back. */
  public CaseFile withdrawing(List<String> origins) {
    return new CaseFile(id, reports, origins, dropped, lastNewAt, told, mergedInto);
  }

  /** With the reports of another case that turned out to be the same. */
  public CaseFile absorbing(CaseFile other) {
    CaseFile both = this;
    for (FiledReport report : other.reports()) {
      both = both.with(report);
    }
    return both;
  }

  /** With the incident as it was now written. */
  public CaseFile telling(Incident incident) {
    return new CaseFile(
        id, reports, withdrawn, dropped, lastNewAt, incident, incident.mergedInto());
  }

  /** Emptied, because it is the same as another. */
  public CaseFile closedInto(String older) {
    return new CaseFile(id, List.of(), List.of(), dropped + reports.size(), lastNewAt, told, older);
  }

  public boolean has(String articleId) {
    return reports.stream().anyMatch(r -> r.article().id().equals(articleId));
  }

  public boolean isLive() {
    return mergedInto == null && !reports.isEmpty();
  }

  private static int reprint(List<FiledReport> all) {
    for (int i = 1; i < all.size(); i++) {
      String origin = all.get(i).originId();
      if (all.subList(0, i).stream().anyMatch(r -> r.originId().equals(origin))) {
        return i;
      }
    }
    return 1;
  }
}
