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

  static CeasefireTerm read(Scene scene) {
    Instant from = from(scene);
    Duration length = length(scene);
    Instant until = from == null || length == null ? null : from.plus(length);
    boolean extending = scene.words().stream().anyMatch(LONGER::contains);
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

  private static @Nullable Instant from(Scene scene) {
    TimeMention best = null;
    for (TimeMention time : scene.times()) {
      boolean exact =
          time.span().precision() == TimePrecision.HOUR
              || time.span().precision() == TimePrecision.INSTANT;
      if (exact || best == null) {
        best = time;
      }
    }
    return best == null ? null : best.span().from();
  }

  private static @Nullable Duration length(Scene scene) {
    for (int i = 0; i < scene.words().size(); i++) {
      String unit = scene.word(i);
      boolean hours = unit.equals("hour") || unit.equals("hours");
      boolean days = unit.equals("day") || unit.equals("days");
      int at = scene.word(i - 1).equals("-") ? i - 2 : i - 1;
      if ((hours || days) && scene.word(at).matches("[0-9]{1,3}")) {
        int number = Integer.parseInt(scene.word(at));
        return hours ? Duration.ofHours(number) : Duration.ofDays(number);
      }
    }
    return null;
  }
}
