/**
 * Bytes to characters, and marked-up text to plain text.
 *
 * <p>Shared by feeds and pages. Pure and thread-safe; work is linear in the size of the input.
 */
@NullMarked
package picket.ingest.markup;

import org.jspecify.annotations.NullMarked;
