package picket.enrich.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picket.enrich.shelf.Shelf;
import picket.model.ArticleRef;
import picket.model.Genre;
import picket.model.Incident;
import picket.model.theatre.Theatre;

/**
 * Files the reports of an article under incidents and says which incidents that changed.
 *
 * <p>A revision takes the place of the article's earlier reports. Cases are forgotten some days
 * after linking closed. Belongs to one thread.
 */
public final class CaseBook {
  private static final Duration KEPT = Duration.ofDays(2);

  private final String theatre;
  private final Shelf<CaseFile> cases;
  private final Linker linker;
  private final IncidentComposer composer;
  private final RootOf roots;

  public CaseBook(Theatre theatre, Shelf<CaseFile> cases, RootOf roots) {
    this.theatre = theatre.id();
    this.cases = cases;
    this.linker = new Linker(theatre);
    this.composer = new IncidentComposer(theatre);
    this.roots = roots;
  }

  /**
   * What an article changed.
   *
   * @param incidents new versions, in the order of the article's reports
   * @param links report number to incident id
   */
  public record Filing(List<Incident> incidents, SortedMap<Integer, String> links) {}

  /**
   * Files the reports of one revision of an article.
   *
   * @param article the article
   * @param reports all its reports; those that are no news are left out
   * @param recount tells which cases may have changed because an origin did
   */
  public Filing file(ArticleRef article, List<FiledReport> reports, Predicate<CaseFile> recount) {
    Map<String, CaseFile> changed = new LinkedHashMap<>();
    Collection<CaseFile> before = cases.all().values();
    boolean revised = before.stream().anyMatch(file -> file.has(article.id()));
    List<FiledReport> news =
        reports.stream().filter(r -> r.isNews() || (revised && takesBack(r))).toList();
    SortedMap<Integer, String> links = new TreeMap<>(linker.link(news, before));
    before.stream()
        .filter(file -> file.has(article.id()))
        .forEachOrdered(file -> changed.put(file.id(), file.without(article.id())));
    news.forEach(report -> add(report, links, changed));
    withdraw(article, reports, changed);
    before.stream().filter(recount).forEachOrdered(file -> changed.putIfAbsent(file.id(), file));
    merge(changed);
    return new Filing(tell(changed, article), links);
  }

  /** Forgets cases that are closed to new reports. */
  public void forget(Instant now) {
    for (CaseFile file : cases.all().values()) {
      if (file.lastNewAt().plus(Linker.open(file)).plus(KEPT).isBefore(now)) {
        cases.remove(file.id());
      }
    }
  }

  private static boolean takesBack(FiledReport report) {
    return !report.report().corroborates();
  }

  private void add(
      FiledReport report, SortedMap<Integer, String> links, Map<String, CaseFile> changed) {
    String id = links.get(report.report().n());
    if (id == null) {
      String fresh =
          ContentId.of(
              "case",
              theatre,
              report.article().id(),
              report.article().revision(),
              report.report().n());
      links.put(report.report().n(), fresh);
      changed.put(fresh, CaseFile.open(fresh, report));
      return;
    }
    CaseFile file = changed.containsKey(id) ? changed.get(id) : cases.get(id);
    if (file != null) {
      changed.put(id, file.with(report));
    }
  }

  /**
   * Where the root of a story no longer tells of a happening, its reprints are void too. A page
   * that is written while things happen drops old news without taking it back.
   */
  private void withdraw(
      ArticleRef article, List<FiledReport> reports, Map<String, CaseFile> changed) {
    boolean live = reports.stream().anyMatch(r -> r.genre() == Genre.LIVE);
    changed.replaceAll((id, file) -> live ? file : withdrawing(article, file));
  }

  private CaseFile withdrawing(ArticleRef article, CaseFile file) {
    CaseFile old = cases.get(file.id());
    FiledReport earlier =
        old == null
            ? null
            : old.reports().stream()
                .filter(r -> r.article().id().equals(article.id()))
                .findFirst()
                .orElse(null);
    if (earlier == null || !roots.of(earlier).articleId().equals(article.id())) {
      return file;
    }
    TreeSet<String> withdrawn = new TreeSet<>(file.withdrawn());
    if (file.reports().stream().anyMatch(r -> affirms(r, article))) {
      withdrawn.remove(earlier.originId());
    } else {
      withdrawn.add(earlier.originId());
    }
    return file.withdrawing(List.copyOf(withdrawn));
  }

  private static boolean affirms(FiledReport report, ArticleRef article) {
    return report.article().id().equals(article.id()) && report.report().corroborates();
  }

  /** Of two cases that turned out to be one the older lives on. */
  private void merge(Map<String, CaseFile> changed) {
    for (String id : List.copyOf(changed.keySet())) {
      CaseFile file = changed.get(id);
      CaseFile twin = file != null && file.isLive() ? twin(file, changed) : null;
      if (file != null && twin != null) {
        CaseFile older = BY_AGE.compare(file, twin) <= 0 ? file : twin;
        CaseFile younger = older.equals(file) ? twin : file;
        changed.put(older.id(), older.absorbing(younger));
        changed.put(younger.id(), younger.closedInto(older.id()));
      }
    }
  }

  private static final Comparator<CaseFile> BY_AGE =
      Comparator.comparing((CaseFile file) -> file.reports().get(0).article().seenAt())
          .thenComparing(CaseFile::id);

  private @Nullable CaseFile twin(CaseFile file, Map<String, CaseFile> changed) {
    for (CaseFile stored : cases.all().values()) {
      CaseFile other = changed.getOrDefault(stored.id(), stored);
      boolean open =
          other.isLive()
              && Duration.between(other.lastNewAt(), file.lastNewAt()).abs().compareTo(Linker.OPEN)
                  <= 0;
      if (open && !other.id().equals(file.id()) && linker.areOne(file, other)) {
        return other;
      }
    }
    return null;
  }

  private List<Incident> tell(Map<String, CaseFile> changed, ArticleRef cause) {
    List<Incident> told = new ArrayList<>();
    changed.forEach(
        (id, file) -> {
          Incident next = composer.next(file, roots, cause);
          if (next != null) {
            told.add(next);
          }
          keep(next == null ? file : file.telling(next));
        });
    return told;
  }

  private void keep(CaseFile file) {
    if (file.mergedInto() != null || (file.reports().isEmpty() && file.told() == null)) {
      cases.remove(file.id());
    } else {
      cases.put(file.id(), file);
    }
  }
}
