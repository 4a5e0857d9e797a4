/**
 * Runs an archive through the whole pipeline and keeps what comes out.
 *
 * <pre>
 * Archive --Entrance (topic, or web sites that are polled)--> articles
 *   --Passage--> all stages are past the last record --> Outcome
 * </pre>
 *
 * <p>Nothing that is written depends on the wall clock or on the order in which stages happen to
 * run: the same archive gives the same bytes, by either entrance, killed in between or not.
 */
@NullMarked
package picket.deploy.replay;

import org.jspecify.annotations.NullMarked;
