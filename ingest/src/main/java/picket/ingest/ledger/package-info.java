/**
 * What was published and how feeds stand, kept on Kafka in one transaction a turn.
 *
 * <pre>
 * drafts, notes, feed's state --KafkaLedger--> articles, seen, feeds
 * </pre>
 *
 * <p>The topics are the truth; memory is a copy of what is committed.
 */
@NullMarked
package picket.ingest.ledger;

import org.jspecify.annotations.NullMarked;
