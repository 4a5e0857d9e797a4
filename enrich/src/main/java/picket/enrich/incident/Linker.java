package picket.enrich.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import picket.model.IncidentType;
import picket.model.theatre.Theatre;

/**
 * Says to which open case each report of an article belongs.
 *
 * <p>The best pairs are taken first, and a case takes at most one report of an article: an article
 * that tells of two clashes means two. Ties fall to the older id. Pure and thread-safe.
 */
public final class Linker {
  /** Linking closes so long after the last new report. */
  public static final Duration OPEN = Duration.ofDays(14);

  private static final Duration OPEN_CLOSURE = Duration.ofDays(40);

  private static final double THRESHOLD = 0.56;
  private static final double MERGE = 0.72;

  private final Likeness likeness;

  public Linker(Theatre theatre) {
    this.likeness = new Likeness(theatre);
  }

  private record Pair(FiledReport report, String caseId, double score) {}

  /**
   * Links the reports of one article.
   *
   * @param reports those of one revision of one article
   * @param cases the cases known, in any order
   * @return report number to case id, for those that have one
   */
  public SortedMap<Integer, String> link(List<FiledReport> reports, Collection<CaseFile> cases) {
    List<Pair> pairs = new ArrayList<>();
    for (FiledReport report : reports) {
      for (CaseFile file : cases) {
        double score = isOpen(file, report.article().publishedAt()) ? score(report, file) : 0;
        if (score >= THRESHOLD) {
          pairs.add(new Pair(report, file.id(), score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(pair -> pair.report().report().n())
            .thenComparing(Pair::caseId));
    return take(pairs);
  }

  private static SortedMap<Integer, String> take(List<Pair> pairs) {
    SortedMap<Integer, String> links = new TreeMap<>();
    TreeSet<String> taken = new TreeSet<>();
    for (Pair pair : pairs) {
      int n = pair.report().report().n();
      if (!links.containsKey(n) && taken.add(pair.caseId())) {
        links.put(n, pair.caseId());
      }
    }
    return links;
  }

  /** Whether two cases turned out to be one: alike as a whole, and no article tells of both. */
  public boolean areOne(CaseFile a, CaseFile b) {
    if (a.reports().stream().anyMatch(r -> b.has(r.article().id()))) {
      return false;
    }
    double sum = 0;
    for (FiledReport report : a.reports()) {
      sum += score(report, b);
    }
    return sum / a.reports().size() >= MERGE;
  }

  private static boolean isOpen(CaseFile file, Instant at) {
    return file.isLive() && !at.isAfter(file.lastNewAt().plus(open(file)));
  }

  /** How long a case stays open: a shut gate is news for as long as it is shut. */
  static Duration open(CaseFile file) {
    boolean closure =
        !file.reports().isEmpty()
            && file.reports().get(0).report().type() == IncidentType.CROSSING_CLOSURE;
    return closure ? OPEN_CLOSURE : OPEN;
  }

  /** Half the best likeness to any report of the case, half the mean. */
  private double score(FiledReport report, CaseFile file) {
    double best = 0;
    double sum = 0;
    for (FiledReport other : file.reports()) {
      double score = likeness.of(report, other);
      best = Math.max(best, score);
      sum += score;
    }
    return (best + sum / file.reports().size()) / 2;
  }
}
