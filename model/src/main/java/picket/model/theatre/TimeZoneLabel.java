package picket.model.theatre;

import java.time.ZoneId;

/**
 * A zone in which the theatre's people read their clocks.
 *
 * @param label as a mail prints it, such as PKT
 * @param zone IANA time zone
 * @param country ISO 3166-1 alpha-2 of where it holds
 */
public record TimeZoneLabel(String label, ZoneId zone, String country) {}
