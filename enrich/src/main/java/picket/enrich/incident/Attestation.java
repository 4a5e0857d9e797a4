package picket.enrich.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.model.IncidentType;
import picket.model.Origin;
import picket.model.Report;
import picket.model.Stance;

/** The independent stories that a case rests on, and on whose word. Pure. */
final class Attestation {
  private Attestation() {}

  /** One origin for each story, by first time. */
  static List<Origin> origins(CaseFile file, RootOf roots) {
    SortedMap<String, List<FiledReport>> byOrigin = new TreeMap<>();
    for (FiledReport report : file.reports()) {
      byOrigin.computeIfAbsent(report.originId(), id -> new ArrayList<>()).add(report);
    }
    List<Origin> origins = new ArrayList<>();
    byOrigin.forEach(
        (id, reports) ->
            origins.add(
                origin(id, reports, roots.of(reports.get(0)), file.withdrawn().contains(id))));
    origins.sort(Comparator.comparing(Origin::firstAt).thenComparing(Origin::id));
    return origins;
  }

  /** The words that it rests on, sorted. */
  static List<String> words(List<Origin> origins) {
    TreeSet<String> words = new TreeSet<>();
    origins.stream().filter(Origin::affirms).forEach(origin -> words.add(origin.attribution()));
    return List.copyOf(words);
  }

  private static Origin origin(
      String id, List<FiledReport> reports, RootOf.Root root, boolean withdrawn) {
    FiledReport first = first(reports);
    return new Origin(
        id,
        root.sourceId(),
        root.bloc(),
        first.article().id(),
        first.article().publishedAt(),
        attribution(reports),
        actor(reports),
        !withdrawn && affirms(reports, root.articleId()),
        reports.stream().anyMatch(r -> admits(r.report())));
  }

  private static FiledReport first(List<FiledReport> reports) {
    return reports.stream()
        .min(
            Comparator.comparing((FiledReport r) -> r.article().publishedAt())
                .thenComparing(r -> r.article().id()))
        .orElseThrow();
  }

  /** The root speaks for its reprints: where it has taken its word back, theirs is void. */
  private static boolean affirms(List<FiledReport> reports, String rootArticle) {
    List<FiledReport> own =
        reports.stream().filter(r -> r.article().id().equals(rootArticle)).toList();
    List<FiledReport> heard = own.isEmpty() ? reports : own;
    return heard.stream().anyMatch(r -> r.report().corroborates());
  }

  private static String attribution(List<FiledReport> reports) {
    return reports.stream()
        .map(r -> r.report().attribution())
        .filter(Report.OWN::equals)
        .findFirst()
        .orElse(reports.get(0).report().attribution());
  }

  private static @Nullable String actor(List<FiledReport> reports) {
    return reports.stream()
        .map(r -> r.report().actor())
        .filter(actor -> actor.isKnown())
        .map(actor -> actor.id())
        .findFirst()
        .orElse(null);
  }

  /** Own losses and own acts of force; announcing one's own closures or bans admits nothing. */
  private static boolean admits(Report report) {
    return report.type().family() != IncidentType.Family.COERCIVE
        && report.claims().stream().anyMatch(claim -> claim.stance() == Stance.ADMITS);
  }
}
