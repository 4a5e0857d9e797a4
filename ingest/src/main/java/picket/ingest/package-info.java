/** Feeds and pages in, articles out. */
@NullMarked
package picket.ingest;

import org.jspecify.annotations.NullMarked;
