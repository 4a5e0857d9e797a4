/**
 * Shows a person how one article is read.
 *
 * <p>In: an article in a file, on the web, or on the articles topic. Out: text for a terminal. The
 * reading is that of the pipeline; nothing is written anywhere. One thread.
 */
@NullMarked
package picket.deploy.explain;

import org.jspecify.annotations.NullMarked;
