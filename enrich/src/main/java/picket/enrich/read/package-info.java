/**
 * One article in, one reading out: everything this module knows of an article seen alone. Pure and
 * deterministic; safe for several threads.
 */
@NullMarked
package picket.enrich.read;

import org.jspecify.annotations.NullMarked;
