/**
 * Gathers the reports of one happening into an incident.
 *
 * <p>In: the reports of one article. {@link picket.enrich.incident.Linker} says to which open case
 * each belongs, by type, place, time, parties, figures and origin; {@link
 * picket.enrich.incident.IncidentComposer} makes of all reports of a case the incident that the
 * world sees. Both are pure; nothing here keeps state, reads a clock or logs.
 */
@NullMarked
package picket.enrich.incident;

import org.jspecify.annotations.NullMarked;
