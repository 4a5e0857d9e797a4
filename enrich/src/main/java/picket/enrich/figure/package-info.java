/**
 * Numbers of people killed, injured and captured, read from words. A pure function of a sentence;
 * safe for several threads once built.
 */
@NullMarked
package picket.enrich.figure;

import org.jspecify.annotations.NullMarked;
