/**
 * Whose story an article is: wire copies and reprints share one origin with their root.
 *
 * <p>In: the text and the credit line of an article. Out: a signature, the credited agency as
 * written, and the origin among those of the last days. No Kafka, no logging. All of it is
 * deterministic; {@code OriginBook} belongs to one thread.
 */
@NullMarked
package picket.enrich.origin;

import org.jspecify.annotations.NullMarked;
