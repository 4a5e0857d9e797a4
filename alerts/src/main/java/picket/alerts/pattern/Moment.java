package picket.alerts.pattern;

import java.time.Instant;
import picket.model.AlertReason;
import picket.model.AlertStatus;

/**
 * The circumstances in which an alert is written.
 *
 * @param status where it stands after this
 * @param reason why the desk is told
 * @param raisedAt publication time of the article, or instant of the timer
 * @param emittedAt time of the log
 * @param traceId the article that caused it
 */
record Moment(
    AlertStatus status, AlertReason reason, Instant raisedAt, Instant emittedAt, String traceId) {}
