/**
 * When something happened: dates and times of day in text, against the publication time. No Kafka,
 * no HTTP, no logging.
 */
@NullMarked
package picket.enrich.time;

import org.jspecify.annotations.NullMarked;
