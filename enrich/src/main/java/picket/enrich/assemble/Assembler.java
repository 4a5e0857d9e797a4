package picket.enrich.assemble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.incident.CaseBook;
import picket.enrich.incident.ContentId;
import picket.enrich.incident.FiledReport;
import picket.enrich.incident.RootOf;
import picket.enrich.origin.OriginBook;
import picket.enrich.origin.Telling;
import picket.enrich.situation.SituationBook;
import picket.model.EnrichedArticle;
import picket.model.EnrichedArticle.IncidentLink;
import picket.model.Observed;
import picket.model.Reading;
import picket.model.Situation;
import picket.model.Tick;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/** Turns what is observed of one theatre into its log. Belongs to one thread. */
public final class Assembler {
  private static final long SECONDS_AN_HOUR = 3600;
  private static final String NOW = "now";
  private static final String NO_BLOC = "UNKNOWN";

  private final Theatre theatre;
  private final Memory memory;
  private final OriginBook origins;
  private final CaseBook cases;
  private final SituationBook situations;

  public Assembler(Theatre theatre, Memory memory) {
    this.theatre = theatre;
    this.memory = memory;
    this.origins = new OriginBook(theatre.sources(), memory.tellings());
    this.cases = new CaseBook(theatre, memory.cases(), this::root);
    this.situations = new SituationBook(theatre, memory.situations());
  }

  /** Handles one entry. The same entries in the same order give the same assemblies. */
  public Assembly accept(Observed observed) {
    if (observed instanceof Reading reading) {
      return read(reading);
    }
    Instant at = ((Tick) observed).at();
    Tick tick = advance(at);
    return new Assembly(tick, List.of(), situations.tick(tick.at()), null);
  }

  private Tick advance(Instant at) {
    Tick last = memory.clock().get(NOW);
    Tick tick = new Tick(theatre.id(), last == null || at.isAfter(last.at()) ? at : last.at());
    memory.clock().put(NOW, tick);
    if (last == null || hour(last.at()) != hour(tick.at())) {
      cases.forget(tick.at());
      origins.forget(tick.at());
    }
    return tick;
  }

  private static long hour(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS_AN_HOUR);
  }

  private Assembly read(Reading reading) {
    Tick tick = advance(reading.article().seenAt());
    String articleId = reading.article().id();
    Telling known = memory.tellings().get(articleId);
    List<Situation> timed = situations.tick(tick.at());
    boolean stale = known != null && known.revision() >= reading.article().revision();
    if (stale || (known == null && reading.signature().isEmpty())) {
      return new Assembly(tick, List.of(), timed, unfiled(reading, known));
    }
    return file(reading, tick, timed);
  }

  private Assembly file(Reading reading, Tick tick, List<Situation> timed) {
    String fresh = freshOrigin(reading);
    OriginBook.Assigned assigned = origins.assign(reading, fresh);
    String originId = assigned.originId();
    List<FiledReport> reports =
        reading.reports().stream()
            .map(r -> new FiledReport(reading.article(), reading.genre(), originId, r))
            .toList();
    CaseBook.Filing filing =
        cases.file(
            reading.article(),
            reports,
            file ->
                assigned.rerooted()
                    && file.reports().stream().anyMatch(r -> r.originId().equals(originId)));
    EnrichedArticle article = enriched(reading, originId, assigned.root(), filing.links());
    List<Situation> moved = new ArrayList<>(timed);
    moved.addAll(
        situations.accept(
            filing.incidents(), reading.article().id(), reading.article().publishedAt()));
    return new Assembly(tick, filing.incidents(), moved, article);
  }

  private String freshOrigin(Reading reading) {
    return ContentId.of("origin", theatre.id(), reading.article().id());
  }

  private EnrichedArticle unfiled(Reading reading, @Nullable Telling known) {
    String originId = known == null ? freshOrigin(reading) : known.originId();
    return new EnrichedArticle(reading, originId, null, List.of());
  }

  private static EnrichedArticle enriched(
      Reading reading, String originId, OriginBook.Root root, SortedMap<Integer, String> links) {
    List<IncidentLink> incidents = new ArrayList<>();
    links.forEach((n, id) -> incidents.add(new IncidentLink(n, id)));
    boolean copy = !root.articleId().equals(reading.article().id());
    return new EnrichedArticle(reading, originId, copy ? root.articleId() : null, incidents);
  }

  private RootOf.Root root(FiledReport report) {
    OriginBook.Root root = origins.root(report.originId());
    String sourceId = root == null ? report.article().sourceId() : root.sourceId();
    String articleId = root == null ? report.article().id() : root.articleId();
    Source source = theatre.source(sourceId);
    return new RootOf.Root(sourceId, source == null ? NO_BLOC : source.bloc(), articleId);
  }
}
