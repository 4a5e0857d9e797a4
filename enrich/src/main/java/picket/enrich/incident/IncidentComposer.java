package picket.enrich.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.ArticleRef;
import picket.model.Corroboration;
import picket.model.Envelope;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.LedgerEntry;
import picket.model.Origin;
import picket.model.PlaceRef;
import picket.model.ReportRef;
import picket.model.TimeSpan;
import picket.model.theatre.Theatre;

/** Makes of all reports of a case the incident that the world sees. Pure and thread-safe. */
public final class IncidentComposer {
  private final Theatre theatre;
  private final Parties parties;
  private final AccusedSide accused;
  private final Standing standing;

  public IncidentComposer(Theatre theatre) {
    this.theatre = theatre;
    this.parties = new Parties(theatre);
    this.accused = new AccusedSide(theatre);
    this.standing = new Standing(parties);
  }

  /**
   * Returns the next version of an incident, or null where nothing changed.
   *
   * @param cause the article that changed the case
   */
  public @Nullable Incident next(CaseFile file, RootOf roots, ArticleRef cause) {
    Incident told = file.told();
    Incident now = file.reports().isEmpty() ? emptied(file, cause) : compose(file, roots, cause);
    return now == null || (told != null && now.equals(stamp(told, now))) ? null : now;
  }

  /** Its old content under the stamp of the new, to compare what they say. */
  private static Incident stamp(Incident told, Incident now) {
    return new Incident(
        now.envelope(),
        told.id(),
        told.theatre(),
        now.version(),
        told.type(),
        told.status(),
        told.corroboration(),
        told.actor(),
        told.target(),
        told.place(),
        told.places(),
        told.when(),
        told.figures(),
        told.details(),
        told.reports(),
        told.reportCount(),
        told.origins(),
        told.attestedBy(),
        told.ledger(),
        told.quotes(),
        told.firstReportedAt(),
        now.updatedAt(),
        told.mergedInto());
  }

  private Incident compose(CaseFile file, RootOf roots, ArticleRef cause) {
    MainAccount account = new MainAccount(file, parties);
    List<Origin> origins = Attestation.origins(file, roots);
    List<LedgerEntry> ledger = ClaimLedger.of(file.reports());
    PlaceRef place = account.place();
    TimeSpan when = account.when();
    Corroboration level =
        theatre
            .blocs()
            .level(
                origins,
                accused.of(account.type(), account.actor(), account.target(), place, when.to()));
    return new Incident(
        envelope(file, cause),
        file.id(),
        theatre.id(),
        version(file),
        account.type(),
        standing.of(origins, level, ledger, when.to()),
        level,
        account.actor(),
        account.target(),
        place,
        account.places(place),
        when,
        account.figures(),
        MergedDetails.of(account.voices()),
        references(file),
        file.reports().size() + file.dropped(),
        origins,
        Attestation.words(origins),
        ledger,
        Quotes.of(file.reports()),
        firstReportedAt(file),
        cause.publishedAt(),
        null);
  }

  /** What was told, with nothing left to hold it up; null where nothing had been told. */
  private static @Nullable Incident emptied(CaseFile file, ArticleRef cause) {
    Incident told = file.told();
    if (told == null) {
      return null;
    }
    boolean merged = file.mergedInto() != null;
    return new Incident(
        envelope(file, cause),
        told.id(),
        told.theatre(),
        version(file),
        told.type(),
        merged ? IncidentStatus.MERGED : IncidentStatus.REFUTED,
        Corroboration.C0,
        told.actor(),
        told.target(),
        told.place(),
        told.places(),
        told.when(),
        told.figures(),
        told.details(),
        List.of(),
        file.dropped(),
        List.of(),
        List.of(),
        told.ledger(),
        told.quotes(),
        told.firstReportedAt(),
        cause.publishedAt(),
        file.mergedInto());
  }

  private static Envelope envelope(CaseFile file, ArticleRef cause) {
    return Envelope.of(ContentId.of("incident", file.id(), version(file)), cause.id());
  }

  private static int version(CaseFile file) {
    Incident told = file.told();
    return told == null ? 1 : told.version() + 1;
  }

  private static List<ReportRef> references(CaseFile file) {
    List<FiledReport> all = file.reports();
    return all.subList(Math.max(0, all.size() - Incident.MAX_REPORTS), all.size()).stream()
        .map(FiledReport::ref)
        .toList();
  }

  private static Instant firstReportedAt(CaseFile file) {
    Instant first =
        file.reports().stream()
            .map(r -> r.article().publishedAt())
            .min(Instant::compareTo)
            .orElse(file.lastNewAt());
    Incident told = file.told();
    return told != null && told.firstReportedAt().isBefore(first) ? told.firstReportedAt() : first;
  }
}
