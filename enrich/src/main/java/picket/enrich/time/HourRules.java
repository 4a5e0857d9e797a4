package picket.enrich.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picket.model.TimePrecision;

/** Narrows a day to hours: parts of the day beside it, and clock times. */
final class HourRules {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.]?(\\d\\d))?(am|pm|a\\.m|p\\.m)?");
  private static final Duration ABOUT = Duration.ofMinutes(30);

  private final Words words;

  HourRules(Words words) {
    this.words = words;
  }

  /**
   * A time of day on a clock.
   *
   * @param to index after the last token
   * @param zone where the words name one; else null
   * @param about whether it is a round figure
   */
  record Clock(int to, LocalTime time, @Nullable ZoneId zone, boolean about) {

    Found on(Found day) {
      LocalDateTime at = day.date().atTime(time);
      return about
          ? new Found(to, at.minus(ABOUT), at.plus(ABOUT), TimePrecision.HOUR, "time-clock-about")
          : new Found(to, at, at, TimePrecision.INSTANT, "time-clock");
    }
  }

  /**
   * The same day, or the part of it that the words around tell: "late on Friday", "Friday night".
   */
  Found narrowed(int from, Found day) {
    if (!day.isDay()) {
      return day;
    }
    int end = day.to() + 1;
    return switch (words.at(day.to())) {
      case "night" -> day.hours(end, 18, 29, "time-night");
      case "morning" -> day.hours(end, 4, 12, "time-morning");
      case "afternoon" -> day.hours(end, 12, 18, "time-afternoon");
      case "evening" -> day.hours(end, 17, 24, "time-evening");
      default -> before(from, day);
    };
  }

  private Found before(int from, Found day) {
    int lead = words.has(from - 1, "on", "of") ? from - 2 : from - 1;
    if (words.has(lead, "late")) {
      return day.hours(day.to(), 18, 29, "time-late");
    }
    boolean smallHours = words.has(lead, "hours", "early") || words.has(lead, "dawn");
    if (smallHours) {
      return day.hours(day.to(), 0, 8, "time-early");
    }
    boolean night = words.has(lead, "night");
    return night ? day.hours(day.to(), 18, 29, "time-night") : day;
  }

  /**
   * The clock time that begins at a token: "6pm", "9:50 p.m.", "22:00", "1720 GMT"; null for none.
   */
  @Nullable Clock clockAt(int i) {
    if (words.at(i).isEmpty() || !Character.isDigit(words.at(i).charAt(0))) {
      return null;
    }
    Matcher matcher = CLOCK.matcher(words.at(i));
    if (!matcher.matches()) {
      return null;
    }
    String half = matcher.group(3);
    int to = i + 1;
    if (half == null && words.has(to, "am", "pm", "a.m", "p.m")) {
      half = words.at(to++);
    }
    ZoneId zone = words.has(to, "gmt", "utc", "z") ? ZoneOffset.UTC : null;
    to = zone != null ? to + 1 : to;
    boolean clearly = half != null || zone != null || isClock(i, matcher.group(2));
    LocalTime time = clearly ? time(matcher.group(1), matcher.group(2), half) : null;
    return time == null ? null : new Clock(to, time, zone, isAbout(i));
  }

  private boolean isClock(int i, @Nullable String minutes) {
    return minutes != null && words.at(i).contains(":");
  }

  private boolean isAbout(int i) {
    return words.has(i - 1, "about", "around", "approximately", "nearly", "roughly");
  }

  private static @Nullable LocalTime time(
      String hours, @Nullable String minutes, @Nullable String half) {
    int hour = Integer.parseInt(hours);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }
}
