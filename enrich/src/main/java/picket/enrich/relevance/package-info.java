/**
 * Whether an article is about the theatre at all, told from its raw text. No Kafka, no HTTP, no
 * logging.
 */
@NullMarked
package picket.enrich.relevance;

import org.jspecify.annotations.NullMarked;
