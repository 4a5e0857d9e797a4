package picket.ingest.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time as feeds and pages write it: ISO 8601, RFC 822 and its many misspellings, and dates
 * with a month in words of the larger European languages.
 *
 * <p>A time without a zone counts as UTC, a date without a time as its first second. What cannot be
 * read in one way only, such as {@code 04/03/2026}, is not read at all: no part is ever made up.
 */
public final class WrittenTime {
  private static final int LONGEST = 80;
  private static final Pattern SECONDS = Pattern.compile("1\\d{9}");
  private static final Pattern MILLISECONDS = Pattern.compile("1\\d{12}");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(.*))?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d+:.-])(?:T(?=\\d))?([0-2]?\\d)(?:[:.]([0-5]\\d)(?!\\.\\d)(?::([0-6]\\d)(?:[.,]\\d{1,9})?)?)"
              + "\\s*([ap]\\.?m\\b\\.?)?|(?<![\\d+:.-])(1[0-2]|0?[1-9])\\s*([ap]\\.?m\\b\\.?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS_THAT_SAY_NOTHING =
      Pattern.compile(
          "\\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|um|am|den|vom|stand)\\b:?|\\b(?:at|on|published"
              + "|posted|updated|last|modified|date|time|hrs|hours)\\b:?|[,|()\\[\\]]|(?<=\\s)[-–—](?=\\s)",
          Pattern.CASE_INSENSITIVE);

  private WrittenTime() {}

  /** The instant; null where there is none or it cannot be told for certain. */
  public static @Nullable Instant read(@Nullable String written) {
    OffsetDateTime time = withOffset(written);
    return time == null ? null : time.toInstant();
  }

  /**
   * The day that stands within a line of other words, as its first second in UTC; null where none
   * does, or one that can be read in two ways.
   */
  public static @Nullable OffsetDateTime dayWithin(String line) {
    try {
      WrittenDate date = WrittenDate.in(line.replaceAll("[\\s\\p{Z}]+", " ").strip());
      return date == null ? null : date.day().atStartOfDay().atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The same as {@link #read}, with the offset in which it is written. */
  public static @Nullable OffsetDateTime withOffset(@Nullable String written) {
    if (written == null || written.length() > LONGEST) {
      return null;
    }
    String text = written.replaceAll("[\\s\\p{Z}]+", " ").strip();
    try {
      if (SECONDS.matcher(text).matches()) {
        return Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC);
      }
      if (MILLISECONDS.matcher(text).matches()) {
        return Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC);
      }
      Matcher compact = COMPACT.matcher(text);
      return compact.matches() ? compact(compact) : loose(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable OffsetDateTime compact(Matcher digits) {
    LocalDate date = LocalDate.of(number(digits, 1), number(digits, 2), number(digits, 3));
    if (digits.group(4) == null) {
      return date.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
    int second = digits.group(6) == null ? 0 : number(digits, 6);
    String rest = digits.group(7).replaceFirst("^[.,]\\d+", "").strip();
    return at(time(date, number(digits, 4), number(digits, 5), second), rest);
  }

  private static @Nullable OffsetDateTime loose(String text) {
    WrittenDate date = WrittenDate.in(text);
    if (date == null) {
      return null;
    }
    String rest = date.before() + " " + date.after();
    Matcher clock = CLOCK.matcher(rest);
    if (!clock.find()) {
      return at(date.day().atStartOfDay(), rest);
    }
    String around = rest.substring(0, clock.start()) + " " + rest.substring(clock.end());
    return at(time(date.day(), clock), around);
  }

  private static @Nullable OffsetDateTime at(LocalDateTime time, String zoneAndWords) {
    String zone =
        WORDS_THAT_SAY_NOTHING.matcher(zoneAndWords).replaceAll(" ").replaceAll(" +", " ").strip();
    // "+0500 PKT" says one thing twice
    String first = zone.replaceFirst("^([+-]\\d{2}:?\\d{2}) [A-Z]{2,4}$", "$1");
    ZoneOffset offset = first.isEmpty() ? ZoneOffset.UTC : ZoneNames.offset(first);
    return offset == null ? null : time.atOffset(offset);
  }

  private static LocalDateTime time(LocalDate date, Matcher clock) {
    boolean hourOnly = clock.group(5) != null;
    int hour = number(clock, hourOnly ? 5 : 1);
    int minute = hourOnly ? 0 : number(clock, 2);
    int second = hourOnly || clock.group(3) == null ? 0 : number(clock, 3);
    String half = clock.group(hourOnly ? 6 : 4);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    return time(date, hour, minute, second);
  }

  /** Midnight may be written as the end of a day, and a leap second counts as the one before. */
  private static LocalDateTime time(LocalDate date, int hour, int minute, int second) {
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    return endOfDay
        ? date.plusDays(1).atStartOfDay()
        : date.atTime(hour, minute, Math.min(second, 59));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
