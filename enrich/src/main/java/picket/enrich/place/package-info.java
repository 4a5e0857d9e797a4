/**
 * Which places an article names, and which of the theatre's they are. No Kafka, no HTTP, no
 * logging.
 */
@NullMarked
package picket.enrich.place;

import org.jspecify.annotations.NullMarked;
