/**
 * The theatre log in; alerts, deliveries and mails out.
 *
 * <pre>
 * happenings --watch--> alerts --route--> deliveries --send--> mail server, marks on deliveries
 * </pre>
 *
 * <p>{@link picket.alerts.Alerts} starts and stops the stage: one Kafka Streams application up to
 * the intents on the deliveries topic, exactly once and in event time, and one thread behind it
 * that sends mails at least once. Entries of one theatre keep their order all the way.
 */
@NullMarked
package picket.alerts;

import org.jspecify.annotations.NullMarked;
