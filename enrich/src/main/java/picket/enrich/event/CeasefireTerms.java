package picket.enrich.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.time.TimeMention;
import picket.model.CeasefireTerm;
import picket.model.TimePrecision;

/** Reads how long the guns are to be silent: "a 48-hour truce from 6pm". */
final class CeasefireTerms {
  private static final List<String> LONGER =
      List.of(
          "extended", "extend", "extends", "extension", "prolonged", "maintain", "keep", "further");

  private CeasefireTerms() {}

  /**
   * The end is computed only from an hour: a truce of 48 hours that begins "on Wednesday" may end
   * at any hour of Friday. The length of one that is prolonged is that of the old term.
   */
  static CeasefireTerm read(Scene scene) {
    TimeMention begin = begin(scene);
    boolean extending = scene.words().stream().anyMatch(LONGER::contains);
    Duration length = extending || begin == null || !isExact(begin) ? null : length(scene);
    Instant from = begin == null ? null : begin.span().from();
    Instant until = from == null || length == null ? null : from.plus(length);
    return new CeasefireTerm(from, until, extending);
  }

  /** What two sentences tell together. */
  static CeasefireTerm merge(@Nullable CeasefireTerm a, CeasefireTerm b) {
    if (a == null) {
      return b;
    }
    boolean whole = a.from() == null || (a.until() == null && b.until() != null);
    Instant from = whole ? b.from() : a.from();
    Instant until = a.until() != null ? a.until() : b.until();
    return new CeasefireTerm(from, until, a.extending() || b.extending());
  }

  private static @Nullable TimeMention begin(Scene scene) {
    TimeMention best = null;
    for (TimeMention time : scene.times()) {
      if (isExact(time) || best == null) {
        best = time;
      }
    }
    return best;
  }

  private static boolean isExact(TimeMention time) {
    TimePrecision precision = time.span().precision();
    return precision == TimePrecision.HOUR || precision == TimePrecision.INSTANT;
  }

  private static @Nullable Duration length(Scene scene) {
    for (int i = 0; i < scene.words().size(); i++) {
      String unit = scene.word(i);
      boolean hours = unit.equals("hour") || unit.equals("hours");
      boolean days = unit.equals("day") || unit.equals("days");
      int at = scene.word(i - 1).equals("-") ? i - 2 : i - 1;
      boolean truce = scene.within(i - 6, i + 3, List.of("ceasefire", "truce", "cease"));
      if ((hours || days) && truce && scene.word(at).matches("[0-9]{1,3}")) {
        int number = Integer.parseInt(scene.word(at));
        return hours ? Duration.ofHours(number) : Duration.ofDays(number);
      }
    }
    return null;
  }
}
