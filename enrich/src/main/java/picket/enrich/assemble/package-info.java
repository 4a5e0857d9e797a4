/**
 * Decides the order of the log, and what each article changes.
 *
 * <pre>
 * Reading | Tick --> Assembler --> Tick, Incident*, Situation*, EnrichedArticle?
 * </pre>
 *
 * <p>Time in the log never runs backwards: an article that was seen late is handled at the latest
 * tick's time. All ids come from content. No Kafka, no logging; state stands on shelves. One
 * assembler serves one theatre and belongs to one thread.
 */
@NullMarked
package picket.enrich.assemble;

import org.jspecify.annotations.NullMarked;
