package picket.enrich.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Source;

/**
 * Finds the outlet that a credit means: its name, its id, or the name without "Agency" and such.
 */
final class OutletNames {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final List<String> ENDINGS =
      List.of("agency", "news", "press", "agencies", "wire");

  private final List<Known> known;

  /** An outlet and the words of its name, cut once for all articles. */
  private record Known(Source outlet, List<String> words, List<String> stem) {}

  OutletNames(List<Source> outlets) {
    this.known = outlets.stream().map(OutletNames::known).toList();
  }

  private static Known known(Source outlet) {
    return new Known(outlet, words(outlet.name()), stem(outlet.name()));
  }

  /** The outlet, or null where none or more than one could be meant. */
  @Nullable Source find(String credit) {
    List<String> wanted = words(credit);
    if (wanted.isEmpty()) {
      return null;
    }
    List<Known> fitting =
        known.stream()
            .filter(o -> o.words().equals(wanted) || o.outlet().id().equalsIgnoreCase(credit))
            .toList();
    if (fitting.isEmpty()) {
      List<String> stem = stem(credit);
      fitting = known.stream().filter(o -> o.stem().equals(stem)).toList();
    }
    return fitting.size() == 1 ? fitting.get(0).outlet() : null;
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
    for (String word : GAP.split(name.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !word.equals("the")) {
        words.add(word);
      }
    }
    return words;
  }
}
