/**
 * Bytes of a page in, the article on it out: headline, paragraphs, byline, dates.
 *
 * <p>Pure and thread-safe. Bounded work for any input.
 */
@NullMarked
package picket.ingest.page;

import org.jspecify.annotations.NullMarked;
