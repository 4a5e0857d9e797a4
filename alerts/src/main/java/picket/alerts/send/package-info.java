/**
 * Intents in, mails and marks out.
 *
 * <pre>
 * deliveries --DeliveryLog--> Outbox --SmtpMailer--> mail server
 *     ^                         |
 *     +------------ mark -------+
 * </pre>
 *
 * <p>At least once: an intent without a mark is sent, and sent again if the mark was lost, under
 * the same Message-ID. Each recipient's mails go out in the order of the log. One thread, started
 * by {@link picket.alerts.send.OutboxSender}, does everything; only retries read the wall clock.
 */
@NullMarked
package picket.alerts.send;

import org.jspecify.annotations.NullMarked;
