package picket.enrich.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Source;

/**
 * Finds the outlet that a credit means: its name, its id, or the name without "Agency" and such.
 */
final class OutletNames {
  private static final List<String> ENDINGS =
      List.of("agency", "news", "press", "agencies", "wire");

  private OutletNames() {}

  /** The outlet, or null where none or more than one could be meant. */
  static @Nullable Source find(List<Source> outlets, String credit) {
    List<String> wanted = words(credit);
    if (wanted.isEmpty()) {
      return null;
    }
    List<Source> fitting =
        outlets.stream()
            .filter(o -> words(o.name()).equals(wanted) || o.id().equalsIgnoreCase(credit))
            .toList();
    if (fitting.isEmpty()) {
      fitting = outlets.stream().filter(o -> stem(o.name()).equals(stem(credit))).toList();
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static List<String> stem(String name) {
    List<String> stem = new ArrayList<>(words(name));
    while (stem.size() > 1 && ENDINGS.contains(stem.get(stem.size() - 1))) {
      stem.remove(stem.size() - 1);
    }
    return stem;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (!word.isEmpty() && !word.equals("the")) {
        words.add(word);
      }
    }
    return words;
  }
}
