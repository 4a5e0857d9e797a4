package picket.enrich.incident;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.model.Statement;

/** Whether two statements may be one person's. */
final class SpeakerAffinity {
  private SpeakerAffinity() {}

  /** False only where both speakers are named and are two. */
  static boolean mayBeOne(@Nullable Statement a, @Nullable Statement b) {
    if (a == null || b == null || a.speaker() == null || b.speaker() == null) {
      return true;
    }
    String one = a.speaker().toLowerCase(Locale.ROOT);
    String other = b.speaker().toLowerCase(Locale.ROOT);
    return surname(one).equals(surname(other))
        || one.contains(other)
        || other.contains(one)
        || (a.rank() == b.rank() && (isOffice(one) || isOffice(other)));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isOffice(String speaker) {
    return speaker.contains("minister")
        || speaker.contains("spokes")
        || speaker.contains("ministry");
  }
}
