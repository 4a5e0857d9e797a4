/**
 * The pattern engine: a pure fold of a theatre's log into alerts.
 *
 * <pre>
 * (state, Happening) -> (state, alerts)
 * </pre>
 *
 * <p>{@link picket.alerts.pattern.PatternEngine} collects the incidents of one article and judges
 * them whole at the next tick. Each operator has a {@link picket.alerts.pattern.Matcher} that says,
 * from the acts known now, what matches; {@link picket.alerts.pattern.Ledger} compares that with
 * what the desk was told and writes the difference. So a revised, merged or refuted incident needs
 * no rule of its own in a matcher.
 *
 * <p>No clock, no I/O, no Kafka; immutable state; every iteration is over lists and sorted maps, so
 * that a replay repeats itself to the byte.
 */
@NullMarked
package picket.alerts.pattern;

import org.jspecify.annotations.NullMarked;
