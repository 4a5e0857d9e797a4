/**
 * Drafts in, articles out: each article once, and again when its content changes.
 *
 * <p>Pure; the caller keeps what was seen and guards the book.
 */
@NullMarked
package picket.ingest.seen;

import org.jspecify.annotations.NullMarked;
