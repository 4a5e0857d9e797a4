package picket.enrich.place.world;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import picket.enrich.place.Gazetteer;

/**
 * Whether a text writes a name as the gazetteer does.
 *
 * <p>The trie forgives much, for the many spellings of one theatre; in a gazetteer of the world
 * another spelling is mostly another place or no place at all.
 */
final class Written {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PARTS = Pattern.compile("[\\s\\p{Pd}]+");
  private static final int LONGEST_ABBREVIATION = 6;

  private Written() {}

  static boolean fits(Gazetteer.Named named, String surface) {
    String name = named.name();
    if (isAbbreviation(name)) {
      return name.equals(surface);
    }
    return !isAbbreviation(surface) && plain(name).equals(plain(surface));
  }

  /** "La.", "W.Va.", "TX", "U.S.": told from words and other names by dots or capitals alone. */
  static boolean isAbbreviation(String name) {
    boolean dotted = name.endsWith(".") && name.length() <= LONGEST_ABBREVIATION;
    return dotted || name.matches("\\p{Lu}{2,3}");
  }

  private static String plain(String name) {
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String even =
        letters.toLowerCase(Locale.ROOT).replace(".", "").replace("'", "").replace("\u2019", "");
    return PARTS.matcher(even).replaceAll(" ").strip();
  }
}
