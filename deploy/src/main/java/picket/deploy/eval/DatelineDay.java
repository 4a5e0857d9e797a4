package picket.deploy.eval;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that a text's own dateline tells: "SAN JOSE, 7 Mar 88 --". */
final class DatelineDay {
  private static final int REACH = 80;
  private static final int CENTURY = 1900;
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2}) ([A-Za-z]{3})[a-z]* ((?:19|20)?\\d\\d)\\b");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DatelineDay() {}

  /** Noon UTC of the day, two digits being a year of the last century; null where none is told. */
  static @Nullable Instant of(String text) {
    Matcher day = DAY.matcher(text.substring(0, Math.min(REACH, text.length())));
    while (day.find()) {
      int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1;
      if (month > 0) {
        return noon(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)));
      }
    }
    return null;
  }

  private static @Nullable Instant noon(int year, int month, int day) {
    try {
      return LocalDate.of(year < 100 ? year + CENTURY : year, month, day)
          .atTime(LocalTime.NOON)
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
