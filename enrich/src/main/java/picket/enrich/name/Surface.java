package picket.enrich.name;

import java.util.List;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;

/** Tokens turned back into the text that they were cut from. */
public final class Surface {
  private Surface() {}

  /** The text of tokens [from, to) of a sentence as written, without a closing possessive. */
  public static String of(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int last = to;
    while (last > from + 1 && Spelling.keys(tokens.get(last - 1).word()).isEmpty()) {
      last--;
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < last; i++) {
      if (i > from && parted(tokens.get(i - 1), tokens.get(i))) {
        text.append(' ');
      }
      text.append(tokens.get(i).word());
    }
    return text.toString().replaceAll("['\u2019]s$", "");
  }

  private static boolean parted(Token left, Token right) {
    if (left.begin() >= 0) {
      return right.begin() > left.end();
    }
    // the words of a title have no offsets
    return Character.isLetterOrDigit(right.word().codePointAt(0))
        && !Spelling.isHyphen(left.word());
  }
}
