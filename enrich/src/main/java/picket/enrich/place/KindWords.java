package picket.enrich.place;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Lexicon;
import picket.model.theatre.Place;

/**
 * Words that say what kind of place a name is: "Khost province", "the district of Barmal", "Kurram
 * and Orakzai agencies".
 */
public final class KindWords {
  private final SortedMap<String, List<Place.Kind>> kinds = new TreeMap<>();

  public KindWords() {
    for (Lexicon.Row row : Lexicon.read(KindWords.class, "kind-words.tsv", 2).rows()) {
      List<Place.Kind> meant = row.constants(1, Place.Kind.class);
      row.list(0).forEach(word -> kinds.put(word, meant));
    }
  }

  boolean isKindWord(String word) {
    return kinds.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The candidate that the words around the name ask for, or null where they ask for none. */
  @Nullable Place choose(Naming naming) {
    List<Place.Kind> asked = asked(naming);
    return asked.isEmpty() ? null : naming.ofKind(asked);
  }

  /**
   * The kinds that the words around the name ask for, the likeliest first; none where they ask for
   * none.
   */
  public List<Place.Kind> asked(Naming naming) {
    List<Place.Kind> after = of(naming.after(1));
    if (!after.isEmpty()) {
      return after;
    }
    if (naming.before(1).equals("of")) {
      return of(naming.before(2));
    }
    return listed(naming);
  }

  /** "Kurram and Orakzai agencies", "Khost, Paktika and Kunar provinces". */
  private List<Place.Kind> listed(Naming naming) {
    for (int distance = 1; distance <= 12; distance++) {
      String word = naming.after(distance);
      boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (distance > 1 && word.endsWith("s") && !of(word).isEmpty()) {
        return of(word);
      }
      if (!name && !word.equals(",") && !word.equals("and")) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Place.Kind> of(String word) {
    return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }
}
