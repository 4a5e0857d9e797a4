package picket.deploy.outcome;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picket.model.theatre.TimeZoneLabel;

/** Instants on the clocks of a theatre and in UTC. */
public record LocalTimes(List<TimeZoneLabel> zones) {
  private static final DateTimeFormatter DAY_AND_HOUR =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** Such as {@code 10 Oct 16:01 PKT / 15:31 Kabul / 11:01 UTC}. */
  public String of(Instant at) {
    String utc = HOUR.format(at.atZone(ZoneOffset.UTC)) + " UTC";
    if (zones.isEmpty()) {
      return DAY_AND_HOUR.format(at.atZone(ZoneOffset.UTC)) + " UTC";
    }
    TimeZoneLabel first = zones.get(0);
    String others =
        zones.stream()
            .skip(1)
            .map(zone -> HOUR.format(at.atZone(zone.zone())) + " " + zone.label() + " / ")
            .collect(Collectors.joining());
    return DAY_AND_HOUR.format(at.atZone(first.zone()))
        + " "
        + first.label()
        + " / "
        + others
        + utc;
  }

  /** In the first of the zones, such as {@code 10 Oct 16:01}; in UTC where there is none. */
  public String brief(Instant at) {
    return DAY_AND_HOUR.format(at.atZone(zones.isEmpty() ? ZoneOffset.UTC : zones.get(0).zone()));
  }

  /** The day in UTC, such as {@code 8 Oct 2025}. */
  static String day(Instant at) {
    return DAY.format(at.atZone(ZoneOffset.UTC));
  }
}
