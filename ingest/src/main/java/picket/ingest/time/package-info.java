/**
 * When an article was published, as far as its feed and page can be believed.
 *
 * <p>Pure and thread-safe; the time of seeing is an argument, never a clock.
 */
@NullMarked
package picket.ingest.time;

import org.jspecify.annotations.NullMarked;
