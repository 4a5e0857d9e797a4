/**
 * The graphs of the stage: the only place in it that knows Kafka Streams, besides {@link
 * picket.enrich.Enrich}, which runs them.
 *
 * <pre>
 * articles --read--> readings                                    application picket-read
 * readings --assemble--> happenings, enriched, incidents, situations     picket-assemble
 * </pre>
 *
 * <p>Readings and happenings are partitioned by theatre: one task decides the order of a theatre's
 * log. Records carry the time at which their article was seen, or the tick's. A record that cannot
 * be read or handled goes to the dead letters of its application, and the graph goes on.
 */
@NullMarked
package picket.enrich.flow;

import org.jspecify.annotations.NullMarked;
