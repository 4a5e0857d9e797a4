/**
 * The tree of a page in, the paragraphs of its article out.
 *
 * <pre>
 * tree --Boilerplate--> what to leave out --BodyFinder--> where the article stands --BodyText--> paragraphs
 * </pre>
 *
 * <p>Pure and thread-safe; the tree is not changed. Work is linear in the size of the tree.
 */
@NullMarked
package picket.ingest.prose;

import org.jspecify.annotations.NullMarked;
