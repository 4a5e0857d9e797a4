/**
 * What a part remembers between two articles, apart from where it is kept.
 *
 * <p>The topology backs a shelf with a state store, a test with a map. A shelf belongs to one
 * thread; it lists its records by key, so that nothing depends on the order of hashing.
 */
@NullMarked
package picket.enrich.shelf;

import org.jspecify.annotations.NullMarked;
