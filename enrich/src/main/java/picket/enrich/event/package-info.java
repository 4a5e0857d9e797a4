/**
 * What happened: words that tell of happenings, gathered into one report for each happening. Pure
 * functions of an article and the names in it; safe for several threads once built.
 */
@NullMarked
package picket.enrich.event;

import org.jspecify.annotations.NullMarked;
