/** In which language a text is written. No Kafka, no HTTP, no logging. */
@NullMarked
package picket.enrich.language;

import org.jspecify.annotations.NullMarked;
