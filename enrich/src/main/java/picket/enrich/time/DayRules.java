package picket.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.TimePrecision;

/**
 * Reads days, months and years against the day of publication, with a bias to the past.
 *
 * <p>A weekday is the last one that has been, today included; one that the words before it put
 * ahead ("will meet on Saturday") is the next. A date without a year is the last one, unless it
 * lies at most {@value #SOON} days ahead or the words put it ahead.
 */
final class DayRules {
  static final int SOON = 14;

  private static final SortedMap<String, Month> MONTHS = months();
  private static final SortedMap<String, DayOfWeek> WEEKDAYS = weekdays();

  private final Words words;
  private final LocalDate today;

  DayRules(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  private static SortedMap<String, Month> months() {
    SortedMap<String, Month> months = new TreeMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  /** "Sat", "Sun" and "Wed" alone are words of their own. */
  private static SortedMap<String, DayOfWeek> weekdays() {
    SortedMap<String, DayOfWeek> weekdays = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    weekdays.put("mon", DayOfWeek.MONDAY);
    weekdays.put("tue", DayOfWeek.TUESDAY);
    weekdays.put("tues", DayOfWeek.TUESDAY);
    weekdays.put("thu", DayOfWeek.THURSDAY);
    weekdays.put("thurs", DayOfWeek.THURSDAY);
    weekdays.put("fri", DayOfWeek.FRIDAY);
    return weekdays;
  }

  /** The day, month or year that begins at a token; null where none does. */
  @Nullable Found at(int i) {
    Found found = date(i);
    if (found == null) {
      found = weekday(i);
    }
    if (found == null) {
      found = relative(i);
    }
    return found != null ? found : year(i);
  }

  private @Nullable Found weekday(int i) {
    DayOfWeek weekday = weekdayOf(words.at(i));
    if (weekday == null) {
      return null;
    }
    if (words.looksAhead(i)) {
      return Found.day(
          i + 1, today.with(TemporalAdjusters.nextOrSame(weekday)), "time-weekday-ahead");
    }
    boolean last = words.has(i - 1, "last", "previous");
    LocalDate day =
        last
            ? today.with(TemporalAdjusters.previous(weekday))
            : today.with(TemporalAdjusters.previousOrSame(weekday));
    return Found.day(i + 1, day, "time-weekday");
  }

  private static @Nullable DayOfWeek weekdayOf(String word) {
    return WEEKDAYS.get(word);
  }

  private @Nullable Found date(int i) {
    Found iso = iso(i);
    if (iso != null) {
      return iso;
    }
    Found range = range(i);
    if (range != null) {
      return range;
    }
    Month month = monthOf(i);
    if (month != null) {
      int next = words.has(i + 1, ".") ? i + 2 : i + 1;
      OptionalInt day = dayOfMonth(words.at(next));
      return day.isPresent() ? dated(i, next + 1, month, day.getAsInt()) : month(i, month);
    }
    OptionalInt day = dayOfMonth(words.at(i));
    int next = words.has(i + 1, "of") ? i + 2 : i + 1;
    Month after = monthOf(next);
    return day.isPresent() && after != null ? dated(i, next + 1, after, day.getAsInt()) : null;
  }

  /** "11/12 October", "24 and 25 October", "25-28 October": from the first day to the last. */
  private @Nullable Found range(int i) {
    if (words.at(i).isEmpty() || !Character.isDigit(words.at(i).charAt(0))) {
      return null;
    }
    String[] joined = words.at(i).split("[/\u2013-]", -1);
    boolean together = joined.length == 2;
    boolean apart = words.has(i + 1, "and", "/", "-", "\u2013", "to");
    int next = together ? i + 1 : i + 3;
    OptionalInt first = dayOfMonth(together ? joined[0] : words.at(i));
    OptionalInt last = dayOfMonth(together ? joined[1] : words.at(i + 2));
    Month month = together || apart ? monthOf(next) : null;
    if (month == null || first.isEmpty() || last.isEmpty()) {
      return null;
    }
    Found start = dated(i, next + 1, month, first.getAsInt());
    Found end = dated(i, next + 1, month, last.getAsInt());
    if (start == null || end == null || end.date().isBefore(start.date())) {
      return null;
    }
    return words.has(i - 1, "night") || words.has(i - 2, "night")
        ? start.hours(end.to(), 18, 32, "time-night-between")
        : Found.days(end.to(), start.date(), end.date(), TimePrecision.DAY, "time-days");
  }

  private @Nullable Found iso(int i) {
    String word = words.at(i);
    return word.length() == 10 && word.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)")
        ? Found.day(i + 1, LocalDate.parse(word), "time-date")
        : null;
  }

  private @Nullable Found dated(int from, int to, Month month, int day) {
    int comma = words.has(to, ",") ? to + 1 : to;
    OptionalInt year = yearNumber(comma);
    if (year.isPresent()) {
      return valid(year.getAsInt(), month, day)
          ? Found.day(comma + 1, LocalDate.of(year.getAsInt(), month, day), "time-date")
          : null;
    }
    if (words.has(to, "last") && words.has(to + 1, "year")) {
      return valid(today.getYear() - 1, month, day)
          ? Found.day(to + 2, LocalDate.of(today.getYear() - 1, month, day), "time-date")
          : null;
    }
    int guess = yearOf(month, day, words.looksAhead(from));
    return valid(guess, month, day)
        ? Found.day(to, LocalDate.of(guess, month, day), "time-date")
        : null;
  }

  private int yearOf(Month month, int day, boolean ahead) {
    int year = today.getYear();
    int safeDay = Math.min(day, month.minLength());
    LocalDate soonest = LocalDate.of(year, month, safeDay);
    if (soonest.isAfter(today.plusDays(ahead ? 200 : SOON))) {
      return year - 1;
    }
    return LocalDate.of(year + 1, month, safeDay).isAfter(today.plusDays(SOON)) ? year : year + 1;
  }

  private static boolean valid(int year, Month month, int day) {
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private @Nullable Found month(int i, Month month) {
    OptionalInt year = yearNumber(i + 1);
    if (year.isPresent()) {
      return monthOf(i + 2, YearMonth.of(year.getAsInt(), month));
    }
    if (words.has(i + 1, "last") && words.has(i + 2, "year")) {
      return monthOf(i + 3, YearMonth.of(today.getYear() - 1, month));
    }
    if (words.has(i + 1, "this") && words.has(i + 2, "year")) {
      return monthOf(i + 3, YearMonth.of(today.getYear(), month));
    }
    boolean named = words.has(i - 1, "in", "since", "last", "of", "until", "late", "early", "mid");
    int back = month.getValue() > today.getMonthValue() ? 1 : 0;
    return named ? monthOf(i + 1, YearMonth.of(today.getYear() - back, month)) : null;
  }

  private static Found monthOf(int to, YearMonth month) {
    return Found.days(to, month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH, "time-month");
  }

  private @Nullable Month monthOf(int i) {
    String word = words.at(i);
    boolean modal = word.equals("may") || word.equals("march") || word.equals("mar");
    return modal && !isDateWord(i) ? null : MONTHS.get(word);
  }

  /** "May" and "March" are months only beside a day, a year or a preposition. */
  private boolean isDateWord(int i) {
    return dayOfMonth(words.at(i + 1)).isPresent()
        || dayOfMonth(words.at(i - 1)).isPresent()
        || yearNumber(i + 1).isPresent()
        || words.has(i - 1, "in", "since", "last", "until", "late", "early", "of");
  }

  private static OptionalInt dayOfMonth(String word) {
    if (word.isEmpty() || word.length() > 4 || !Character.isDigit(word.charAt(0))) {
      return OptionalInt.empty();
    }
    String bare = word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    if (!bare.matches("[0-3]?\\d")) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(bare);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  private OptionalInt yearNumber(int i) {
    String word = words.at(i);
    return word.matches("(19|20)\\d\\d")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  private @Nullable Found year(int i) {
    OptionalInt year = yearNumber(i);
    boolean led =
        words.has(
            i - 1, "in", "since", "of", "from", "until", "during", "by", "early", "late", "mid");
    if (year.isEmpty() || !led || year.getAsInt() > today.getYear() + 1) {
      return null;
    }
    LocalDate first = LocalDate.of(year.getAsInt(), 1, 1);
    return Found.days(
        i + 1,
        first,
        first.with(TemporalAdjusters.lastDayOfYear()),
        TimePrecision.YEAR,
        "time-year");
  }

  private @Nullable Found relative(int i) {
    String word = words.at(i);
    return switch (word) {
      case "yesterday" -> Found.day(i + 1, today.minusDays(1), "time-yesterday");
      case "today" -> Found.day(i + 1, today, "time-today");
      case "tomorrow" -> Found.day(i + 1, today.plusDays(1), "time-tomorrow");
      case "tonight" -> Found.day(i + 1, today, "time-today").hours(i + 1, 18, 29, "time-tonight");
      case "overnight" ->
          Found.day(i + 1, today.minusDays(1), "").hours(i + 1, 18, 32, "time-overnight");
      case "last", "past", "previous", "this" -> period(i);
      default -> ago(i);
    };
  }

  private @Nullable Found period(int i) {
    boolean current = words.has(i, "this");
    return switch (words.at(i + 1)) {
      case "night" ->
          current
              ? null
              : Found.day(i + 2, today.minusDays(1), "").hours(i + 2, 18, 29, "time-last-night");
      case "morning" ->
          current ? Found.day(i + 2, today, "").hours(i + 2, 4, 12, "time-this-morning") : null;
      case "afternoon" ->
          current ? Found.day(i + 2, today, "").hours(i + 2, 12, 18, "time-this-afternoon") : null;
      case "evening" ->
          current ? Found.day(i + 2, today, "").hours(i + 2, 17, 24, "time-this-evening") : null;
      case "week" -> week(i + 2, current ? 0 : 1);
      case "month" -> monthOf(i + 2, YearMonth.from(today).minusMonths(current ? 0 : 1));
      case "year" -> wholeYear(i + 2, today.getYear() - (current ? 0 : 1));
      default -> null;
    };
  }

  private Found week(int to, int back) {
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back);
    LocalDate last = back == 0 ? today : monday.plusDays(6);
    return Found.days(to, monday, last, TimePrecision.WEEK, "time-week");
  }

  private static Found wholeYear(int to, int year) {
    return Found.days(
        to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimePrecision.YEAR, "time-year");
  }

  private static final List<String> UNITS =
      List.of("day", "days", "week", "weeks", "month", "months", "year", "years");

  /** "two days ago", "a week earlier". */
  private @Nullable Found ago(int i) {
    OptionalInt n = words.number(i);
    if (n.isEmpty()
        || n.getAsInt() > 200
        || !UNITS.contains(words.at(i + 1))
        || !words.has(i + 2, "ago", "earlier", "back")) {
      return null;
    }
    return switch (words.at(i + 1).charAt(0)) {
      case 'd' -> Found.day(i + 3, today.minusDays(n.getAsInt()), "time-ago");
      case 'w' -> {
        LocalDate middle = today.minusWeeks(n.getAsInt());
        yield Found.days(
            i + 3, middle.minusDays(3), middle.plusDays(3), TimePrecision.WEEK, "time-ago");
      }
      case 'm' -> monthOf(i + 3, YearMonth.from(today).minusMonths(n.getAsInt()));
      default -> wholeYear(i + 3, today.getYear() - n.getAsInt());
    };
  }
}
