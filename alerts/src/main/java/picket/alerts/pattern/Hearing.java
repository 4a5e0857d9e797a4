package picket.alerts.pattern;

import java.time.Instant;

/**
 * One article that affirmed an incident.
 *
 * @param incidentId the incident
 * @param at publication time of the article
 */
public record Hearing(String incidentId, Instant at) {}
