/**
 * Names of a theatre in text: one spelling for many, and a trie that finds thousands of names in
 * one pass.
 *
 * <p>Everything is built once and thread-safe. No Kafka, no HTTP, no logging.
 */
@NullMarked
package picket.enrich.name;

import org.jspecify.annotations.NullMarked;
