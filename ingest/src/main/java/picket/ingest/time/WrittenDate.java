package picket.ingest.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day within a longer text.
 *
 * @param before what stands before it
 * @param after what stands after it
 */
record WrittenDate(LocalDate day, String before, String after) {
  private static final String MONTH = MonthNames.pattern() + "\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
  private static final int OLDEST_SHORT_YEAR = 50;

  /** A way to write a day, with the groups of the pattern that hold year, month and day. */
  private record Form(Pattern pattern, int year, int month, int day) {
    Form(String pattern, int year, int month, int day) {
      this(
          Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          year,
          month,
          day);
    }
  }

  private static final Form DAY_FIRST =
      new Form("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)", 3, 2, 1);

  /** As the command date writes it: the year comes last. */
  private static final Form YEAR_LAST =
      new Form("\\b" + MONTH + " " + DAY + "(?= .*\\b(\\d{4})$)", 3, 1, 2);

  private static final List<Form> FORMS =
      List.of(
          new Form("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", 1, 2, 3),
          new Form(
              "\\b"
                  + DAY
                  + "[\\s-/]*(?:of |de |del )?"
                  + MONTH
                  + "[,\\s-/]*(?:de |del )?(\\d{4}|\\d{2})(?![\\d:])",
              3,
              2,
              1),
          new Form("\\b" + MONTH + "[\\s-]*" + DAY + "[,\\s]+(\\d{4})(?!\\d)", 3, 1, 2),
          YEAR_LAST,
          DAY_FIRST,
          new Form("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.])", 3, 2, 1));

  /**
   * The first day in a text; null where there is none, or one that can be read in two ways.
   *
   * @throws DateTimeException where there is no such day
   */
  static @Nullable WrittenDate in(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.find()) {
        LocalDate day = day(form, matcher);
        String after = text.substring(matcher.end());
        String rest = form.equals(YEAR_LAST) ? after.substring(0, after.length() - 4) : after;
        return day == null ? null : new WrittenDate(day, text.substring(0, matcher.start()), rest);
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Form form, Matcher matcher) {
    int year = year(matcher.group(form.year()));
    int month = month(matcher.group(form.month()));
    int day = Integer.parseInt(matcher.group(form.day()));
    if (!form.equals(DAY_FIRST) || matcher.group().contains(".") || month == day) {
      return LocalDate.of(year, month, day);
    }
    if (month <= 12 && day <= 12) {
      return null;
    }
    return month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
  }

  private static int year(String written) {
    int year = Integer.parseInt(written);
    if (written.length() > 2) {
      return year;
    }
    return year < OLDEST_SHORT_YEAR ? 2000 + year : 1900 + year;
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    return MonthNames.number(written);
  }
}
