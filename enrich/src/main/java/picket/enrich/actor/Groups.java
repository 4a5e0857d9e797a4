package picket.enrich.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import picket.enrich.name.Lexicon;
import picket.enrich.name.Surface;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;

/**
 * Armed groups that the theatre does not know, told by the words that such names are made of:
 * "Northern Hills Liberation Front", "Jaish-e-Somebody".
 */
final class Groups {
  private static final int LONGEST_NAME = 12;

  /** In characters; what is longer is no word of a name. */
  private static final int LONGEST_WORD = 40;

  private static final SortedSet<String> LAST = words(Role.LAST);
  private static final SortedSet<String> FIRST = words(Role.FIRST);
  private static final List<String> ARTICLES = List.of("The", "A", "An", "Banned", "Outlawed");
  private static final SortedSet<String> INNER = words(Role.INNER);

  private enum Role {
    FIRST,
    INNER,
    LAST
  }

  private Groups() {}

  private static SortedSet<String> words(Role role) {
    SortedSet<String> words = new TreeSet<>();
    Lexicon.read(Groups.class, "group-words.tsv", 2).rows().stream()
        .filter(row -> row.constant(0, Role.class) == role)
        .forEach(row -> words.addAll(row.list(1)));
    return words;
  }

  /** The names of unknown groups in a sentence. */
  static List<ActorMention> unknown(Sentence sentence) {
    List<ActorMention> found = new ArrayList<>();
    int from = 0;
    while (from < sentence.tokens().size()) {
      if (ARTICLES.contains(sentence.tokens().get(from).word())) {
        from++;
        continue;
      }
      int to = endOfName(sentence, from);
      if (to - from >= 2 && isGroup(sentence, from, to)) {
        String name = Surface.of(sentence, from, to);
        Range range = new Range(sentence.index(), from, to);
        found.add(
            new ActorMention(
                range, name, "OTHER:" + name, null, null, false, 0.6, ActorFinder.UNKNOWN_GROUP));
      }
      from = Math.max(from + 1, to);
    }
    return found;
  }

  /** Where a name ends that begins at a token; the token itself where none begins. */
  static int endOfName(Sentence sentence, int from) {
    int to = from;
    int last = from;
    boolean first = FIRST.contains(sentence.tokens().get(from).word());
    while (to < sentence.tokens().size() && to - from < LONGEST_NAME) {
      String word = sentence.tokens().get(to).word();
      boolean joined = last < to;
      if (isCapital(word) && first && to > from + 1 && !joined) {
        break; // "Jaish-e-Somebody Abdul Khan": the person is another
      } else if (isCapital(word)) {
        last = to + 1;
      } else if (to == from || !INNER.contains(word)) {
        break;
      }
      to++;
    }
    return isAbbreviation(sentence, from, last) ? last - 1 : last;
  }

  /** "Northern Hills Front NHF": the letters repeat the name. */
  private static boolean isAbbreviation(Sentence sentence, int from, int to) {
    String word = to - from < 3 ? "" : sentence.tokens().get(to - 1).word();
    return word.length() >= 2
        && word.length() <= 5
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isGroup(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    boolean endsAsGroup = LAST.contains(tokens.get(to - 1).word()) && to - from >= 3;
    return endsAsGroup || FIRST.contains(tokens.get(from).word());
  }

  private static boolean isCapital(String word) {
    return word.length() <= LONGEST_WORD && Character.isUpperCase(word.codePointAt(0));
  }
}
