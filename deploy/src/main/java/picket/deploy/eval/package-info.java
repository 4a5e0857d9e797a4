/**
 * Turns readings and replays into the neutral forms that evaluation scripts compare.
 *
 * <p>Reads of each item only what a system may see; nothing here feeds the pipeline.
 */
@NullMarked
package picket.deploy.eval;

import org.jspecify.annotations.NullMarked;
