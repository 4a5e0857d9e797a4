/**
 * Escalation patterns as {@code patterns.yaml} declares them, and the reader of that file.
 *
 * <p>A pattern speaks of two sides, A and B; the engine binds a theatre's sides to them, as {@link
 * picket.model.theatre.pattern.Binding} says. What can be told apart is data here: types, roles,
 * windows, gates, severities and every sentence that a desk reads. How an {@link
 * picket.model.theatre.pattern.Operator} finds its matches is the engine's business.
 *
 * <p>All records are immutable and thread-safe.
 */
@NullMarked
package picket.model.theatre.pattern;

import org.jspecify.annotations.NullMarked;
