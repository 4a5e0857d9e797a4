/**
 * What kind of text an article is. Alerts hang on it: an essay about old battles must not look like
 * news. No Kafka, no HTTP, no logging.
 */
@NullMarked
package picket.enrich.genre;

import org.jspecify.annotations.NullMarked;
