package picket.enrich.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells English, Urdu, Pashto and Persian apart by script and letters.
 *
 * <p>The letters that only one of the languages uses decide among those in Arabic script; common
 * words decide where no such letter stands. Costs microseconds; thread-safe.
 */
public final class Languages {
  /** Nobody can say. */
  public static final String UNDETERMINED = "und";

  private static final int SAMPLE = 4000;
  private static final char ASCII_END = 128;
  private static final String URDU_LETTERS = "\u0679\u0688\u0691\u06ba\u06be\u06d2\u06d3";
  private static final String PASHTO_LETTERS =
      "\u067c\u0681\u0685\u0689\u0693\u0696\u069a\u06bc\u06cd\u06d0";
  private static final Set<String> URDU =
      Set.of(
          "\u06a9\u06d2",
          "\u06a9\u06cc",
          "\u0645\u06cc\u06ba",
          "\u06c1\u06d2",
          "\u0633\u06d2",
          "\u0627\u0648\u0631");
  private static final Set<String> PERSIAN =
      Set.of(
          "\u062f\u0631",
          "\u0628\u0647",
          "\u0627\u0632",
          "\u06a9\u0647",
          "\u0627\u0633\u062a",
          "\u0631\u0627",
          "\u0627\u06cc\u0646",
          "\u0628\u0627");
  private static final Set<String> PASHTO =
      Set.of(
          "\u062f",
          "\u067e\u0647",
          "\u0686\u06d0",
          "\u0627\u0648",
          "\u062a\u0647",
          "\u062f\u06cc",
          "\u06a9\u06d0");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "in", "to", "a", "on", "said", "for", "that", "was", "by", "with",
          "at", "from", "were", "is", "has");

  private Languages() {}

  /** ISO 639-1 of the text's language, or {@value #UNDETERMINED}. */
  public static String of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    int latin = 0;
    int arabic = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < ASCII_END) {
        latin += Character.isLetter(c) ? 1 : 0; // most letters, and far quicker than by script
      } else {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
        arabic += script == Character.UnicodeScript.ARABIC ? 1 : 0;
      }
    }
    if (latin + arabic < 3) {
      return UNDETERMINED;
    }
    return arabic > latin ? arabicScript(sample) : latinScript(sample);
  }

  private static String arabicScript(String text) {
    List<String> words = List.of(text.split("[\\s\\p{P}]+", -1));
    double pashto = 3.0 * count(text, PASHTO_LETTERS) + count(words, PASHTO);
    double urdu = 2.0 * count(text, URDU_LETTERS) + count(words, URDU);
    double persian = count(words, PERSIAN);
    if (pashto > urdu && pashto > persian) {
      return "ps";
    }
    if (urdu > persian) {
      return "ur";
    }
    return persian > 0 ? "fa" : UNDETERMINED;
  }

  private static String latinScript(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1));
    long english = count(words, ENGLISH);
    // headlines have few function words: a short text is taken for English unless accents abound
    boolean shortText = words.size() < 25;
    long accents = text.chars().filter(c -> c > 0xbf && c < 0x180).count();
    double share = (double) english / words.size();
    boolean isEnglish = shortText ? accents * 20 < text.length() : share > 0.12;
    return isEnglish ? "en" : UNDETERMINED;
  }

  private static int count(String text, String letters) {
    return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }

  private static int count(List<String> words, Set<String> known) {
    return (int) words.stream().filter(known::contains).count();
  }
}
