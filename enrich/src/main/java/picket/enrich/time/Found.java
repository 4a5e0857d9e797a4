package picket.enrich.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import picket.model.TimePrecision;
import picket.model.TimeSpan;

/**
 * A time as words give it, still on local clocks.
 *
 * @param to index after the last token
 * @param from the earliest local time
 * @param until the latest local time
 * @param precision how exactly it is known
 * @param rule what read it
 */
record Found(
    int to, LocalDateTime from, LocalDateTime until, TimePrecision precision, String rule) {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  static Found day(int to, LocalDate day, String rule) {
    return days(to, day, day, TimePrecision.DAY, rule);
  }

  static Found days(int to, LocalDate first, LocalDate last, TimePrecision precision, String rule) {
    return new Found(to, first.atStartOfDay(), last.atTime(LAST_SECOND), precision, rule);
  }

  /** The same day, narrowed to some hours; hours past 24 run into the next day. */
  Found hours(int end, int first, int last, String narrowed) {
    LocalDateTime midnight = from.toLocalDate().atStartOfDay();
    return new Found(
        end, midnight.plusHours(first), midnight.plusHours(last), TimePrecision.HOUR, narrowed);
  }

  boolean isDay() {
    return precision == TimePrecision.DAY;
  }

  LocalDate date() {
    return from.toLocalDate();
  }

  TimeSpan in(ZoneId zone) {
    return new TimeSpan(from.atZone(zone).toInstant(), until.atZone(zone).toInstant(), precision);
  }
}
