/**
 * Makes the places of a theatre pack from public tables, so that a theatre anywhere can be set up
 * without code.
 *
 * <p>Tables in, one {@code places.tsv} out, in the order of the tables. Runs on one thread and
 * holds the rows of the chosen countries in memory (about 1 kB each), small towns too, since the
 * reach of a province is told by all of them.
 */
@NullMarked
package picket.deploy.gazetteer;

import org.jspecify.annotations.NullMarked;
