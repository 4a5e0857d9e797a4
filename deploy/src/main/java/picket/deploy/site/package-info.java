/**
 * Serves an archive as the web sites of its outlets, on the loopback address.
 *
 * <pre>
 * Archive, what is shown so far --Newsstand--> feed, page or robots.txt --ArchiveSites--> HTTP
 * </pre>
 *
 * <p>What a site answers depends on the archive and on what is shown, and on nothing else: the same
 * question gets the same bytes. Requests are answered on the server's own few threads; showing more
 * may happen on any.
 */
@NullMarked
package picket.deploy.site;

import org.jspecify.annotations.NullMarked;
