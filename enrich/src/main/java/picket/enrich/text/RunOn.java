package picket.enrich.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text that has lost its full stops, as some archives and feeds deliver it: a long stretch
 * almost without punctuation is cut before capitalised words that open sentences.
 */
final class RunOn {
  private static final int LONG = 45;
  private static final int TOKENS_A_MARK = 40;
  private static final List<String> OPENERS =
      List.of(
          "The",
          "A",
          "An",
          "According",
          "However",
          "In",
          "On",
          "He",
          "She",
          "They",
          "It",
          "Later",
          "Meanwhile",
          "Separately",
          "Earlier",
          "Another",
          "Two",
          "Three",
          "Four",
          "Five",
          "Six",
          "Seven",
          "Eight",
          "Nine",
          "Ten",
          "No",
          "Sources",
          "Following",
          "After",
          "Both",
          "During",
          "This",
          "These",
          "His",
          "Their",
          "Soon",
          "Unidentified",
          "Troops",
          "Acting");
  private static final List<String> BINDERS =
      List.of(
          "reports",
          "reported",
          "report",
          "of",
          "in",
          "by",
          "to",
          "and",
          "at",
          "from",
          "for",
          "with",
          "on",
          "near",
          "the",
          "-",
          "(");

  private RunOn() {}

  static List<List<CoreLabel>> cut(List<CoreLabel> sentence) {
    if (sentence.size() < LONG || marks(sentence) * TOKENS_A_MARK > sentence.size()) {
      return List.of(sentence);
    }
    List<List<CoreLabel>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < sentence.size(); i++) {
      if (opens(sentence, i)) {
        parts.add(sentence.subList(start, i));
        start = i;
      }
    }
    parts.add(sentence.subList(start, sentence.size()));
    return parts;
  }

  private static long marks(List<CoreLabel> sentence) {
    return sentence.stream().filter(t -> List.of(",", ";", ":").contains(t.word())).count();
  }

  private static boolean opens(List<CoreLabel> sentence, int i) {
    return OPENERS.contains(sentence.get(i).word())
        && !BINDERS.contains(sentence.get(i - 1).word());
  }
}
