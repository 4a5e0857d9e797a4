/**
 * What makes two sightings one article: the canonical address names it, the content tells its
 * revisions.
 *
 * <p>Pure and thread-safe.
 */
@NullMarked
package picket.ingest.identity;

import org.jspecify.annotations.NullMarked;
