/**
 * Decides who is told of an alert.
 *
 * <pre>
 * Alert, who was told so far --Router--> deliveries
 * </pre>
 *
 * <p>Pure: runs in event time inside the topology and knows neither Kafka nor the mail server.
 * Thread-safe.
 */
@NullMarked
package picket.alerts.route;

import org.jspecify.annotations.NullMarked;
