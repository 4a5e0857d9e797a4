package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.alerts.pattern.PatternEngine;
import picket.alerts.pattern.WatchState;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.archive.ArchiveReader;
import picket.enrich.incident.CaseFile;
import picket.enrich.incident.FiledReport;
import picket.enrich.incident.IncidentComposer;
import picket.enrich.incident.RootOf;
import picket.enrich.shelf.MemoryShelf;
import picket.enrich.situation.SituationBook;
import picket.model.Alert;
import picket.model.ArticleRef;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.Tick;
import picket.model.TimeQuality;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/**
 * The patterns alone: what the watcher makes of an archive's own annotations, as if every article
 * had been read and linked without fault.
 *
 * <p>Reads {@code sources.json}, {@code articles.jsonl}, {@code gold.jsonl} and {@code
 * incidents.json} of the archive; no language models.
 */
public final class PatternEval {
  private final Theatre theatre;
  private final GoldReports reports;
  private final IncidentComposer composer;
  private final PatternEngine engine;
  private final SituationBook situations;
  private final SortedMap<String, GoldArticle> gold = new TreeMap<>();
  private final SortedMap<String, GoldArticle.Cluster> clusters = new TreeMap<>();
  private final SortedMap<String, CaseFile> cases = new TreeMap<>();
  private final SortedMap<String, RootOf.Root> roots = new TreeMap<>();
  private final List<Fields> lines = new ArrayList<>();
  private WatchState state = WatchState.EMPTY;

  private PatternEval(Theatre theatre) {
    this.theatre = theatre;
    this.reports = new GoldReports(theatre);
    this.composer = new IncidentComposer(theatre);
    this.engine = new PatternEngine(theatre);
    this.situations = new SituationBook(theatre, new MemoryShelf<>());
  }

  /** Judges an archive with the patterns of a theatre and writes the alerts in the neutral form. */
  public static void run(Path archive, Theatre theatre, Path out) throws IOException {
    Archive read = ArchiveReader.read(archive);
    PatternEval eval = new PatternEval(theatre.withSources(read.sources()));
    eval.load(archive);
    read.items().forEach(eval::hear);
    eval.apply(new Tick(theatre.id(), read.horizon()));
    JsonLines.write(out, eval.lines);
  }

  private void load(Path archive) throws IOException {
    for (GoldArticle each : JsonLines.read(archive.resolve("gold.jsonl"), GoldArticle.class)) {
      gold.put(each.id(), each);
    }
    for (GoldArticle.Cluster each :
        JsonLines.array(archive.resolve("incidents.json"), GoldArticle.Cluster[].class)) {
      clusters.put(each.id(), each);
    }
  }

  private void hear(ArchiveItem item) {
    GoldArticle annotated = gold.get(item.id());
    if (annotated == null) {
      throw new EvalException("gold.jsonl has no line for the article " + item.id());
    }
    ArticleRef article = article(item, annotated);
    roots.putIfAbsent(annotated.originId(), root(item));
    apply(new Tick(theatre.id(), item.seenAt()));
    situations.tick(item.seenAt()).forEach(this::apply);
    List<Incident> changed = new ArrayList<>();
    List<GoldArticle.Told> told = annotated.incidents();
    for (int n = 0; n < told.size(); n++) {
      Incident incident = file(told.get(n), n, article, annotated);
      if (incident != null) {
        changed.add(incident);
      }
    }
    changed.forEach(this::apply);
    situations.accept(changed, article.id(), article.publishedAt()).forEach(this::apply);
  }

  private RootOf.Root root(ArchiveItem item) {
    Source source = Objects.requireNonNull(theatre.source(item.source()));
    return new RootOf.Root(source.id(), source.bloc(), item.id());
  }

  private static ArticleRef article(ArchiveItem item, GoldArticle annotated) {
    Instant at = annotated.true_publishedAt();
    Instant told = item.updatedAt() != null ? item.updatedAt() : item.publishedAt();
    Instant published = at != null ? at : told != null ? told : item.seenAt();
    return new ArticleRef(
        item.id(),
        0,
        item.url(),
        item.source(),
        item.title(),
        published,
        TimeQuality.FEED,
        item.seenAt());
  }

  private @Nullable Incident file(
      GoldArticle.Told told, int n, ArticleRef article, GoldArticle annotated) {
    GoldArticle.Cluster cluster = clusters.get(told.incident());
    FiledReport report =
        new FiledReport(
            article, annotated.genre(), annotated.originId(), reports.of(n, told, cluster));
    if (!report.isNews()) {
      return null;
    }
    CaseFile known = cases.get(told.incident());
    CaseFile file =
        known == null ? CaseFile.open(told.incident(), report) : withdrawn(known.with(report));
    Incident incident = composer.next(file, r -> root(r.originId()), article);
    cases.put(told.incident(), incident == null ? file : file.telling(incident));
    return incident;
  }

  /** A later report of the root that denies it takes the word of the whole origin back. */
  private static CaseFile withdrawn(CaseFile file) {
    List<String> taken =
        file.reports().stream()
            .filter(report -> !report.report().corroborates())
            .map(FiledReport::originId)
            .filter(origin -> isOnceAffirmed(file, origin))
            .distinct()
            .toList();
    return file.withdrawing(taken);
  }

  private static boolean isOnceAffirmed(CaseFile file, String origin) {
    return file.reports().stream()
        .anyMatch(r -> r.originId().equals(origin) && r.report().corroborates());
  }

  private RootOf.Root root(String originId) {
    return Objects.requireNonNull(roots.get(originId));
  }

  private void apply(Happening happening) {
    PatternEngine.Told told = engine.apply(state, happening);
    state = told.state();
    told.alerts().forEach(alert -> lines.add(fields(alert)));
  }

  private Fields fields(Alert alert) {
    List<String> items =
        alert.steps().stream()
            .flatMap(step -> articles(step.incidentId()).stream())
            .distinct()
            .toList();
    return AlertEval.fields(alert, items).put("headline", alert.headline());
  }

  private List<String> articles(String incidentId) {
    CaseFile file = cases.get(incidentId);
    return file == null
        ? List.of()
        : file.reports().stream().map(report -> report.article().id()).toList();
  }
}
