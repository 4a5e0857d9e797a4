package picket.deploy.site.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time as pages tell it.
 *
 * @param at the time
 */
public record Stamp(Instant at) {
  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY = format("EEEE, d MMMM uuuu");
  private static final DateTimeFormatter AMERICAN = format("MMMM d, uuuu");
  private static final DateTimeFormatter MINUTE = format("HH:mm");
  private static final DateTimeFormatter SECOND = format("HH:mm:ss");
  private static final DateTimeFormatter YEAR = format("uuuu");

  static @Nullable Stamp of(@Nullable Instant at) {
    return at == null ? null : new Stamp(at);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  /** Such as {@code 2026-03-03T03:40:00Z}. */
  public String utc() {
    return at.toString();
  }

  /** The same in ISO 8601 with the offset of a place so many hours east of Greenwich. */
  public String east(int hours) {
    return at.atOffset(ZoneOffset.ofHours(hours))
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .replaceFirst("Z$", "+00:00");
  }

  /** Such as {@code 3 March 2026}, in UTC as all that follow. */
  public String day() {
    return DAY.format(at);
  }

  /** Such as {@code Tuesday, 3 March 2026}. */
  public String weekday() {
    return WEEKDAY.format(at);
  }

  /** Such as {@code March 3, 2026}. */
  public String american() {
    return AMERICAN.format(at);
  }

  /** Such as {@code 03:40}, with seconds where there are any. */
  public String clock() {
    return (at.getEpochSecond() % 60 == 0 ? MINUTE : SECOND).format(at);
  }

  public String year() {
    return YEAR.format(at);
  }
}
