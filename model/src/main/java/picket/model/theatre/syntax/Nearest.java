package picket.model.theatre.syntax;

import java.util.Collection;
import java.util.Locale;

/** Guesses what somebody meant to write. */
public final class Nearest {
  private static final int MAX_LISTED = 12;
  private static final int MIN_BEGINNING = 3;

  private Nearest() {}

  /**
   * Advice on a word that is none of the known ones: the nearest of them, else the known ones.
   *
   * @param known in the order in which they are to be listed
   */
  public static String mend(String word, Collection<String> known) {
    String best = null;
    int least = 1 + Math.max(1, word.length() / 3);
    for (String candidate : known) {
      int distance = distance(plain(word), plain(candidate));
      if (isBeginning(plain(word), plain(candidate))) {
        distance = 1;
      }
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best != null ? "did you mean \"" + best + "\"?" : listed(known);
  }

  private static String listed(Collection<String> known) {
    String some = String.join(", ", known.stream().limit(MAX_LISTED).toList());
    return "known are " + some + (known.size() > MAX_LISTED ? ", ..." : "");
  }

  private static boolean isBeginning(String word, String candidate) {
    return word.length() >= MIN_BEGINNING && candidate.startsWith(word + "-");
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Damerau's: insertions, deletions, replacements, and two neighbours that changed places. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
          if (swapped(a, b, i, j)) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
