package picket.enrich.name;

import java.util.ArrayList;
import java.util.List;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;

/**
 * The words of a sentence as the trie reads them.
 *
 * @param units the parts of its tokens that have a key, in order
 */
record Spelled(List<Unit> units) {

  /**
   * A part of a token.
   *
   * @param key its spelling key
   * @param written as written
   * @param token index of the token
   */
  record Unit(String key, String written, int token) {
    boolean isCapital() {
      return !Character.isLowerCase(written.codePointAt(0));
    }
  }

  static Spelled of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Unit> units = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (!isLinkingVowel(tokens, i)) {
        addTo(units, tokens.get(i).word(), i);
      }
    }
    return new Spelled(units);
  }

  /** The lone vowel of "TEHREEK-E-TALIBAN", cut at its hyphens. */
  private static boolean isLinkingVowel(List<Token> tokens, int at) {
    String word = tokens.get(at).word();
    boolean vowel = word.equals("E") || word.equals("I");
    return vowel
        && ((at > 0 && Spelling.isHyphen(tokens.get(at - 1).word()))
            || (at + 1 < tokens.size() && Spelling.isHyphen(tokens.get(at + 1).word())));
  }

  static Spelled of(String name) {
    List<Unit> units = new ArrayList<>();
    int token = 0;
    for (String word : name.trim().split("\\s+", -1)) {
      addTo(units, word, token++);
    }
    return new Spelled(units);
  }

  private static void addTo(List<Unit> units, String word, int token) {
    List<String> keys = Spelling.keys(word);
    List<String> parts = Spelling.parts(word);
    for (int k = 0; k < keys.size(); k++) {
      units.add(new Unit(keys.get(k), keys.size() == parts.size() ? parts.get(k) : word, token));
    }
  }

  /** The letters of units [from, to) as written. */
  String letters(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append(Spelling.letters(units.get(i).written()));
    }
    return letters.toString();
  }
}
