/**
 * All stages in one process, over one embedded broker.
 *
 * <p>Started so that every stage finds its input and its hearers; stopped the other way round.
 */
@NullMarked
package picket.deploy.run;

import org.jspecify.annotations.NullMarked;
