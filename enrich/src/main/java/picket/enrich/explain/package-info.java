/**
 * What came of reading one article, and why: values for people who ask, made by the reader beside
 * the reading. Immutable; nothing in the pipeline looks at them.
 */
@NullMarked
package picket.enrich.explain;

import org.jspecify.annotations.NullMarked;
