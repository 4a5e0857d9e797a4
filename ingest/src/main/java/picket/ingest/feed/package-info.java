/**
 * Bytes of a feed in, entries out.
 *
 * <pre>
 * bytes --FeedCleaner--> XML that a parser accepts --RomeFeedParser--> entries, or why there are none
 * </pre>
 *
 * <p>Pure and thread-safe.
 */
@NullMarked
package picket.ingest.feed;

import org.jspecify.annotations.NullMarked;
