/**
 * How fast Picket reads, and how long a piece of news takes from its outlet to a mail. Whole runs
 * on real parts; results are printed as tables.
 *
 * <p>The only part that measures by the machine's clock; nothing here makes a record.
 */
@NullMarked
package picket.deploy.bench;

import org.jspecify.annotations.NullMarked;
