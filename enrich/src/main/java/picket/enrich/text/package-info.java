/**
 * An article as sentences and tokens, with the grammar where it was worth the cost.
 *
 * <p>All offsets into an article count Unicode code points of {@code Article.text}; those of the
 * title are -1.
 */
@NullMarked
package picket.enrich.text;

import org.jspecify.annotations.NullMarked;
