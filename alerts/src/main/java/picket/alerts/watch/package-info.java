/**
 * Happenings in, alerts out: the pattern engine as part of a Kafka Streams topology.
 *
 * <pre>
 * happenings --watch--> alerts        key: alert id
 * </pre>
 *
 * <p>Only moves records and keeps the engine's state; what an alert is, {@code
 * picket.alerts.pattern} decides. One task, and so one thread, serves the theatres of a partition.
 */
@NullMarked
package picket.alerts.watch;

import org.jspecify.annotations.NullMarked;
