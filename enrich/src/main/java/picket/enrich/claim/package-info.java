/**
 * Whose word an article gives: who says, admits, denies or will not say what. A pure function of a
 * sentence and the actors in it; safe for several threads.
 */
@NullMarked
package picket.enrich.claim;

import org.jspecify.annotations.NullMarked;
