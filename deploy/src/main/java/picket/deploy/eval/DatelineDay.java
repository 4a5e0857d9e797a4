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

  /** Two digits mean the latest year that ends in them and is not after this one. */
  private static final int PRESENT = 2025;

  private static final int CENTURY = 100;
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2}) ([A-Za-z]{3,9})\\.? ((?:19|20)?\\d\\d)\\b");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int SHORT = 3;

  private DatelineDay() {}

  /** Noon UTC of the day; null where none is told. */
  static @Nullable Instant of(String text) {
    Matcher day = DAY.matcher(text.substring(0, Math.min(REACH, text.length())));
    while (day.find()) {
      int month = month(day.group(2).toLowerCase(Locale.ROOT));
      if (month > 0) {
        return noon(year(day.group(3)), month, Integer.parseInt(day.group(1)));
      }
    }
    return null;
  }

  /** From 1, for a whole name or its first three letters; 0 for any other word. */
  private static int month(String word) {
    for (String name : MONTHS) {
      if (word.equals(name) || word.equals(name.substring(0, SHORT))) {
        return MONTHS.indexOf(name) + 1;
      }
    }
    return 0;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    int here = PRESENT / CENTURY * CENTURY + year;
    return here > PRESENT ? here - CENTURY : here;
  }

  private static @Nullable Instant noon(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
