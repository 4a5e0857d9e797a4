package picket.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of an alert, as it was known when the alert was written.
 *
 * @param n number of the step, from 1
 * @param role what the act is to the pattern, such as "attack" or "strike"
 * @param incidentId the incident
 * @param incidentVersion the version that was used
 * @param type what happened
 * @param actor who did it
 * @param target whom it was done to; null where it has none
 * @param place where; null where it is not known
 * @param when when it happened
 * @param figures the best account by side and measure
 * @param corroboration the level at which the step counts
 * @param origins how many independent stories it rests on
 * @param blocs the blocs of those, sorted
 * @param attestedBy whose word they rest on, sorted
 * @param ledger figures and stances by claimant
 * @param quotes sentences of evidence, the best first
 * @param firstReportedAt publication time of the first report
 */
public record AlertStep(
    int n,
    String role,
    String incidentId,
    int incidentVersion,
    IncidentType type,
    ActorRef actor,
    @Nullable ActorRef target,
    @Nullable PlaceRef place,
    TimeSpan when,
    List<Figure> figures,
    Corroboration corroboration,
    int origins,
    List<String> blocs,
    List<String> attestedBy,
    List<LedgerEntry> ledger,
    List<Quote> quotes,
    Instant firstReportedAt) {

  public AlertStep {
    Require.that(n >= 1, "AlertStep.n starts at 1");
    Require.text(role, "AlertStep.role");
    Require.text(incidentId, "AlertStep.incidentId");
    Require.that(incidentVersion >= 1, "AlertStep.incidentVersion starts at 1");
    Require.that(origins >= 0, "AlertStep.origins must not be negative");
    figures = List.copyOf(figures);
    blocs = List.copyOf(blocs);
    attestedBy = List.copyOf(attestedBy);
    ledger = List.copyOf(ledger);
    quotes = List.copyOf(quotes);
  }
}
