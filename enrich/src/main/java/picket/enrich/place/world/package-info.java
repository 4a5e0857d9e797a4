/**
 * Which places of the whole world a text names, where most names are borne by many places and many
 * are also words, people or companies.
 *
 * <p>A document and the labels of a name recogniser in, mentions in the order of the text out.
 * Immutable and thread-safe; no Kafka, no HTTP, no logging.
 */
@NullMarked
package picket.enrich.place.world;

import org.jspecify.annotations.NullMarked;
