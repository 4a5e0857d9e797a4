/**
 * Feeds in, drafts out: what a poll asks for, what it takes, when the next one is due.
 *
 * <pre>
 * Feed --Fetcher--> feed's body --parser--> entries --Drafter--> drafts --Ledger--> articles
 *                                              page of each new or changed one
 * </pre>
 *
 * <p>Knows neither Kafka nor threads. One poll at a time for each host.
 */
@NullMarked
package picket.ingest.poll;

import org.jspecify.annotations.NullMarked;
