/**
 * What is asked of the web and how it answers.
 *
 * <p>Immutable. Knows nothing of feeds, articles or politeness.
 */
@NullMarked
package picket.ingest.fetch;

import org.jspecify.annotations.NullMarked;
