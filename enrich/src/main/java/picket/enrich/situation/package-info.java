/**
 * Things with a state that lasts: crossings, ceasefires, rounds of talks.
 *
 * <p>In: new versions of incidents, and ticks. Out: new versions of situations. An incident moves a
 * state only while it is attested beyond C0; when it is refuted later, its transition goes and the
 * state is what the others make of it. Ceasefires run out and talks end by the clock of the log. No
 * Kafka, no logging; {@link picket.enrich.situation.SituationBook} belongs to one thread.
 */
@NullMarked
package picket.enrich.situation;

import org.jspecify.annotations.NullMarked;
