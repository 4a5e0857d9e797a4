package picket.enrich.time;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;

/**
 * The words of a sentence in lower case, without closing points; safe to ask outside its bounds.
 *
 * @param lower one for each token
 */
record Words(List<String> lower) {
  private static final List<String> AHEAD =
      List.of(
          "will",
          "would",
          "due",
          "scheduled",
          "expected",
          "plan",
          "plans",
          "planned",
          "next",
          "coming",
          "set",
          "until",
          "till",
          "by",
          "shall",
          "may",
          "upcoming",
          "'ll");
  private static final int AHEAD_REACH = 9;

  Words {
    lower = List.copyOf(lower);
  }

  static Words of(Sentence sentence) {
    return new Words(sentence.tokens().stream().map(Token::word).map(Words::plain).toList());
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 1 && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  int size() {
    return lower.size();
  }

  /** The word at an index; empty outside the sentence. */
  String at(int index) {
    return index < 0 || index >= lower.size() ? "" : lower.get(index);
  }

  boolean has(int index, String... words) {
    String word = at(index);
    for (String wanted : words) {
      if (wanted.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The whole number at an index, in digits or as a word up to twelve. */
  OptionalInt number(int index) {
    String word = at(index);
    int spelled = NUMBERS.indexOf(word);
    if (spelled >= 0) {
      return OptionalInt.of(spelled);
    }
    if (word.equals("a") || word.equals("an")) {
      return OptionalInt.of(1);
    }
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** Whether words before an index speak of what is to come: "will meet on Saturday". */
  boolean looksAhead(int index) {
    for (int i = index - 1; i >= Math.max(0, index - AHEAD_REACH); i--) {
      if (STOPS.contains(at(i))) {
        return false;
      }
      if (AHEAD.contains(at(i))) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> STOPS =
      List.of(",", ";", ":", "said", "told", "when", "after", "\"");
}
