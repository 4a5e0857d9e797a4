package picket.enrich.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picket.enrich.name.Surface;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;

/**
 * Groups that the theatre does not know, told by the words that introduce their names: "a group
 * calling itself the Owls", "the self-styled Northern Guard", "the group \"Black Hand\"".
 */
final class SelfNamed {
  private static final int LONGEST = 7;
  private static final List<String> STYLED = List.of("self-styled", "self-proclaimed");
  private static final List<String> CALLING = List.of("calling", "calls", "call", "called");
  private static final List<String> SELF = List.of("itself", "themselves");
  private static final List<String> GROUPS =
      List.of(
          "group",
          "organization",
          "organisation",
          "outfit",
          "squad",
          "gang",
          "cell",
          "faction",
          "movement",
          "commando");
  private static final List<String> OPENING = List.of("\"", "\u201c", "``", "'", "\u2018");
  private static final List<String> SKIPPED =
      List.of("the", "The", "\"", "\u201c", "``", "'", "\u2018");

  private SelfNamed() {}

  /** The names of such groups in a sentence. */
  static List<ActorMention> groups(Sentence sentence) {
    List<ActorMention> found = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      int from = introduced(sentence, at);
      while (from > at && SKIPPED.contains(word(sentence, from))) {
        from++;
      }
      int to = from > at && from < sentence.tokens().size() ? Groups.endOfName(sentence, from) : 0;
      if (from > at && to > from && to - from <= LONGEST) {
        found.add(mention(sentence, from, to));
        at = to - 1;
      }
    }
    return found;
  }

  /** The token after words that introduce a name; -1 where these do not. */
  private static int introduced(Sentence sentence, int at) {
    String word = word(sentence, at).toLowerCase(Locale.ROOT);
    if (STYLED.contains(word)) {
      return at + 1;
    }
    if (word.equals("self") && word(sentence, at + 1).equals("-")) {
      String style = word(sentence, at + 2);
      return STYLED.contains("self-" + style) ? at + 3 : -1;
    }
    if (CALLING.contains(word) && SELF.contains(word(sentence, at + 1))) {
      return at + 2;
    }
    boolean known = word(sentence, at + 1).equals("known") && word(sentence, at + 2).equals("as");
    if (GROUPS.contains(word)) {
      return known ? at + 3 : OPENING.contains(word(sentence, at + 1)) ? at + 1 : -1;
    }
    return -1;
  }

  private static ActorMention mention(Sentence sentence, int from, int to) {
    String name = Surface.of(sentence, from, to);
    Range range = new Range(sentence.index(), from, to);
    return new ActorMention(
        range, name, "OTHER:" + name, null, null, false, 0.6, ActorFinder.UNKNOWN_GROUP);
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.tokens().size() ? sentence.tokens().get(at).word() : "";
  }
}
