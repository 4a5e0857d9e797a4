/**
 * The web as it is: one request at a time, to public addresses only, bounded in bytes and in time.
 *
 * <pre>
 * FetchRequest --HttpClientFetcher--> Visit (redirects by hand) --Answer, BoundedBody--> Fetched
 *                                       GuardedDns: no address inside our own network
 * </pre>
 *
 * <p>Thread-safe. Logs nothing: what went wrong is in the answer.
 */
@NullMarked
package picket.ingest.http;

import org.jspecify.annotations.NullMarked;
