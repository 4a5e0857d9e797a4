package picket.enrich.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One key for the many spellings of a transliterated word.
 *
 * <p>Case, diacritics, apostrophes, hyphens and doubled letters fall away ("Angoor Adda", "Angur
 * Ada"), the articles "ul", "el", "ur" become "al", and the linking vowel of "Tehreek-e-Taliban" is
 * dropped. Runs on every word of every article, so plain words are spelled without patterns.
 */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> SILENT =
      Set.of("'s", "\u2019s", "'S", "\u2019S", "'", "\u2019", "-", "\u2010", "\u2011", "e", "i");
  private static final Set<String> ARTICLES =
      Set.of("ul", "el", "al", "ur", "us", "ud", "uz", "un", "ut");

  private Spelling() {}

  /**
   * The keys of a token: one for each part between hyphens; none where it is silent in names (a
   * hyphen, a possessive, a linking vowel); the mark itself where it is punctuation.
   */
  public static List<String> keys(String word) {
    if (SILENT.contains(word)) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(1);
    for (String part : parts(word)) {
      String key = key(part);
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys.isEmpty() ? List.of(word) : keys;
  }

  /** The parts of a token between hyphens, linking vowels and a closing possessive left out. */
  static List<String> parts(String word) {
    String bare = withoutPossessive(word);
    if (bare.chars().noneMatch(Spelling::isBreak)) {
      return SILENT.contains(bare) ? List.of() : List.of(bare);
    }
    List<String> parts = new ArrayList<>(3);
    int from = 0;
    for (int at = 0; at <= bare.length(); at++) {
      if (at == bare.length() || isBreak(bare.charAt(at))) {
        String part = bare.substring(from, at);
        if (!part.isEmpty() && !SILENT.contains(part) && !part.equals("E") && !part.equals("I")) {
          parts.add(part);
        }
        from = at + 1;
      }
    }
    return parts;
  }

  private static boolean isBreak(int c) {
    return c == '-' || c == '/' || (c >= '\u2010' && c <= '\u2015');
  }

  static boolean isHyphen(String word) {
    return !word.isEmpty() && word.chars().allMatch(Spelling::isBreak);
  }

  private static String withoutPossessive(String word) {
    int end = word.length();
    if (end > 2 && isApostrophe(word.charAt(end - 2)) && (word.charAt(end - 1) | 32) == 's') {
      return word.substring(0, end - 2);
    }
    return end > 1 && isApostrophe(word.charAt(end - 1)) ? word.substring(0, end - 1) : word;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** The letters and digits of a name as written: what exact case is compared on. */
  static String letters(String surface) {
    StringBuilder letters = new StringBuilder(surface.length());
    surface.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String key(String part) {
    StringBuilder lower = lower(isAscii(part) ? part : plain(part));
    if (lower.length() == 2) {
      // "us" may be the country: only a lower-case particle is an article
      String two = lower.toString();
      return Character.isLowerCase(part.charAt(0)) && ARTICLES.contains(two) ? "al" : two;
    }
    return folded(lower);
  }

  private static boolean isAscii(String part) {
    return part.chars().allMatch(c -> c < 128);
  }

  private static String plain(String part) {
    return MARKS
        .matcher(Normalizer.normalize(part, Normalizer.Form.NFKD))
        .replaceAll("")
        .replace('\u0131', 'i');
  }

  private static StringBuilder lower(String plain) {
    StringBuilder lower = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        lower.append(Character.toLowerCase(c));
      }
    }
    return lower;
  }

  /** "ee" sounds as "i", "oo" as "u", and other doubled letters as one. */
  private static String folded(StringBuilder lower) {
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean doubled = i + 1 < lower.length() && lower.charAt(i + 1) == c && !isDigit(c);
      char sound = !doubled ? c : c == 'e' ? 'i' : c == 'o' ? 'u' : c;
      if (folded.length() == 0 || isDigit(sound) || folded.charAt(folded.length() - 1) != sound) {
        folded.append(sound);
      }
      i += doubled ? 1 : 0;
    }
    return folded.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
