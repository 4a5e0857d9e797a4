package picket.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An escalation, as a desk is told of it. Each revision is a record of its own under the same id.
 *
 * @param envelope what the record says of itself
 * @param id hash of theatre, pattern, sides and first step when raised; never changes
 * @param revision 0 for the first, one more each time the desk is told something
 * @param theatre the theatre
 * @param pattern the pattern that fired
 * @param sides the theatre's sides bound to A and B, in this order
 * @param status where it stands
 * @param reason why this revision was written
 * @param severity 1 (note) to 5 (get up)
 * @param previousSeverity severity of the revision before; null in the first
 * @param certainty the least level among its acts
 * @param subject place and event, the same in all revisions that are mailed: the subject of the
 *     thread
 * @param headline one sentence: what happened, where, which step of what
 * @param whyNow one sentence: what completed pattern and gate
 * @param next what would come next and what it would mean; empty where nothing follows
 * @param steps its acts, in order
 * @param area name of the province or crossing that it is about; null where it has none
 * @param raisedAt publication time of the article, or instant of the timer, that brought this
 *     revision
 * @param emittedAt the log's time at which it was written
 * @param groupKey alerts with the same key are told together
 */
public record Alert(
    Envelope envelope,
    String id,
    int revision,
    String theatre,
    PatternRef pattern,
    List<String> sides,
    AlertStatus status,
    AlertReason reason,
    int severity,
    @Nullable Integer previousSeverity,
    Corroboration certainty,
    String subject,
    String headline,
    String whyNow,
    String next,
    List<AlertStep> steps,
    @Nullable String area,
    Instant raisedAt,
    Instant emittedAt,
    String groupKey) {

  public Alert {
    Require.text(id, "Alert.id");
    Require.text(theatre, "Alert.theatre");
    Require.text(subject, "Alert.subject");
    Require.text(headline, "Alert.headline");
    Require.text(groupKey, "Alert.groupKey");
    Require.that(revision >= 0, "Alert.revision must not be negative");
    Require.that(
        severity >= 1 && severity <= 5, "Alert.severity must lie in 1..5, was " + severity);
    Require.that(
        previousSeverity == null || (previousSeverity >= 1 && previousSeverity <= 5),
        "Alert.previousSeverity must lie in 1..5, was " + previousSeverity);
    sides = List.copyOf(sides);
    steps = List.copyOf(steps);
  }
}
