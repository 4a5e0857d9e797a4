/**
 * Shows a person how one article is read.
 *
 * <p>In: an article in a file, on the web, or on the articles topic. Out: text for a terminal. The
 * reading is that of the pipeline; no record is written. To look into the folder of a run that has
 * ended, a broker is started on it, which mends its files after a kill and marks that it was
 * stopped, as every start does. One thread.
 */
@NullMarked
package picket.deploy.explain;

import org.jspecify.annotations.NullMarked;
