/**
 * What makes two sightings one article: the canonical address names it, the content tells its
 * revisions.
 *
 * <p>Pure and thread-safe; the caller keeps what was seen.
 */
@NullMarked
package picket.ingest.identity;

import org.jspecify.annotations.NullMarked;
