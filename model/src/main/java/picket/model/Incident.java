package picket.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One real-world happening, over all its reports.
 *
 * @param envelope what the record says of itself
 * @param id made from its first report in log order, for ever
 * @param theatre the theatre it belongs to
 * @param version 1 for the first, one more with each change
 * @param type what happened, by the weight of its reports
 * @param status where it stands
 * @param corroboration how well it is attested
 * @param actor who did it; {@link ActorRef#UNKNOWN} where nobody is named
 * @param target whom it was done to; null where it has none
 * @param place where; null where no report says
 * @param places further places of the same happening, such as an attack along a whole border
 * @param when when it happened
 * @param figures the best account by side and measure
 * @param details what only some types have
 * @param reports the latest references to its reports, at most {@value #MAX_REPORTS}
 * @param reportCount how many there are in all
 * @param origins the independent stories that it rests on, by first time
 * @param attestedBy the words that it rests on: {@link Report#OWN} and ids of parties, sorted
 * @param ledger figures and stances by claimant
 * @param quotes the best sentences of evidence, the best first
 * @param firstReportedAt publication time of its first report
 * @param updatedAt publication time of the article that made this version
 * @param mergedInto id of the incident that it turned out to be; null while it lives
 */
public record Incident(
    Envelope envelope,
    String id,
    String theatre,
    int version,
    IncidentType type,
    IncidentStatus status,
    Corroboration corroboration,
    ActorRef actor,
    @Nullable ActorRef target,
    @Nullable PlaceRef place,
    List<PlaceRef> places,
    TimeSpan when,
    List<Figure> figures,
    Details details,
    List<ReportRef> reports,
    int reportCount,
    List<Origin> origins,
    List<String> attestedBy,
    List<LedgerEntry> ledger,
    List<Quote> quotes,
    Instant firstReportedAt,
    Instant updatedAt,
    @Nullable String mergedInto)
    implements Happening {

  /** References beyond these are counted, not kept. */
  public static final int MAX_REPORTS = 50;

  public Incident {
    Require.text(id, "Incident.id");
    Require.text(theatre, "Incident.theatre");
    Require.that(version >= 1, "Incident.version starts at 1");
    places = List.copyOf(places);
    figures = List.copyOf(figures);
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    attestedBy = List.copyOf(attestedBy);
    ledger = List.copyOf(ledger);
    quotes = List.copyOf(quotes);
    Require.that(
        reports.size() <= MAX_REPORTS,
        "Incident.reports holds at most " + MAX_REPORTS + " references");
    Require.that(
        reportCount >= reports.size(),
        "Incident.reportCount counts at least the " + reports.size() + " references");
    Require.that(
        (status == IncidentStatus.MERGED) == (mergedInto != null),
        "Incident.mergedInto is set if and only if the status is MERGED");
  }

  /** The number of a side, or null where no report gives one. */
  public @Nullable Count count(VictimSide side, Measure measure) {
    return figures.stream()
        .filter(figure -> figure.side() == side && figure.measure() == measure)
        .map(Figure::count)
        .findFirst()
        .orElse(null);
  }
}
