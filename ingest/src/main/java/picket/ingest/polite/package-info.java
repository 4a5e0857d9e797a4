/**
 * Requests in, the same requests out, at a pace and to addresses that publishers agree to.
 *
 * <pre>
 * request --robots.txt of its host?--> --its host's turn?--> fetch --robots.txt of where it ended?--> document
 * </pre>
 *
 * <p>Feeds and pages alike. Thread-safe; a request waits on its caller's thread until its host's
 * turn comes, in the order of asking, and only for requests to that host. The clock is given, so a
 * replay waits in its own time. Redirects are followed within the turn of the host first asked.
 */
@NullMarked
package picket.ingest.polite;

import org.jspecify.annotations.NullMarked;
