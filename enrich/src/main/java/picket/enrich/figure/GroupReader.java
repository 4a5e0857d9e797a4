package picket.enrich.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;
import picket.model.Count;
import picket.model.VictimSide;

/** Finds numbers of people in a tagged sentence. */
final class GroupReader {
  private static final List<String> INSIDE =
      List.of(
          "JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS", "VBG", "VBN", "CD", "FW", "JJS");
  private static final List<String> ONES = List.of("the", "his", "her", "its", "their");
  private static final int REACH = 9;
  private static final List<String> NOT_PEOPLE =
      List.of(
          "o'clock",
          "a.m.",
          "p.m.",
          "am",
          "pm",
          "percent",
          "per",
          "%",
          "km",
          "kilometres",
          "kilometers",
          "miles",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final List<String> SPEECH =
      List.of("said", "say", "says", "told", "confirmed", "added", "claimed", "reported");

  private final People people;

  GroupReader(People people) {
    this.people = people;
  }

  List<Group> read(Sentence sentence) {
    List<String> words =
        sentence.tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Group group = at(sentence, words, i);
      if (group != null) {
        groups.add(group);
      }
      i = group == null ? i + 1 : group.to();
    }
    return groups;
  }

  private @Nullable Group at(Sentence sentence, List<String> words, int from) {
    Numbers.Quantity quantity = Numbers.read(words, from);
    if (quantity == null) {
      return single(words, from);
    }
    if (dated(words, from, quantity)) {
      return null;
    }
    boolean of =
        quantity.count().vague()
            && quantity.to() < words.size()
            && words.get(quantity.to()).equals("of");
    Head head = head(sentence, words, of ? quantity.to() + 1 : quantity.to());
    if (head != null && speaks(words, head.to())) {
      return null;
    }
    if (head != null) {
      return new Group(from, head.to(), count(quantity, head), head.side(), head.category(), true);
    }
    return quantity.article() || !bare(sentence, words, quantity.to())
        ? null
        : new Group(from, quantity.to(), quantity.count(), VictimSide.TOTAL, "", false);
  }

  /** "The driver", "his guard": one person, where a verb of harm stands right before. */
  private @Nullable Group single(List<String> words, int from) {
    boolean after =
        from > 0
            && (words.get(from - 1).endsWith("ing")
                || words.get(from - 1).endsWith("killed")
                || words.get(from - 1).equals("with")
                || words.get(from - 1).equals("and"));
    if (!ONES.contains(words.get(from)) || !after || from + 1 >= words.size()) {
      return null;
    }
    People.Kind kind = people.of(words.get(from + 1));
    return kind == null || kind.plural()
        ? null
        : new Group(from, from + 2, Count.exactly(1), kind.side(), kind.category(), true);
  }

  /** "Five officials said": those who speak are not those who were hit. */
  private static boolean speaks(List<String> words, int at) {
    return at < words.size() && SPEECH.contains(words.get(at));
  }

  private static Count count(Numbers.Quantity quantity, Head head) {
    return head.many() && quantity.article() ? Count.vaguely() : quantity.count();
  }

  /** A number after a month or before a unit counts no people. */
  private static boolean dated(List<String> words, int from, Numbers.Quantity quantity) {
    boolean after = from > 0 && NOT_PEOPLE.contains(words.get(from - 1));
    boolean before = quantity.to() < words.size() && NOT_PEOPLE.contains(words.get(quantity.to()));
    return after || before;
  }

  private record Head(int to, VictimSide side, String category, boolean many) {}

  private @Nullable Head head(Sentence sentence, List<String> words, int from) {
    VictimSide side = null;
    String category = "";
    int to = from;
    boolean last = false;
    int depth = 0;
    for (int i = from; i < words.size() && i < from + REACH; i++) {
      String word = words.get(i);
      if (word.equals("(") || word.equals("-lrb-")) {
        depth++;
        continue;
      }
      if (word.equals(")") || word.equals("-rrb-")) {
        depth--;
        continue;
      }
      if (depth > 0) {
        continue;
      }
      People.Kind kind = people.of(word);
      Token token = sentence.tokens().get(i);
      if (kind == null && !inside(token, sentence, i)) {
        break;
      }
      last = kind != null;
      if (kind != null) {
        side = stronger(side, kind.side());
        category = kind.category().isEmpty() ? category : kind.category();
        to = i + 1;
      } else if (isNoun(token) && !trailing(words, i)) {
        last = false;
      }
    }
    return side == null || (!last && nounFollows(sentence, to))
        ? null
        : new Head(to, side, category, false);
  }

  private static boolean nounFollows(Sentence sentence, int to) {
    if (to >= sentence.tokens().size()) {
      return false;
    }
    String tag = sentence.tokens().get(to).tag();
    return tag.equals("NN") || tag.equals("NNS") || tag.equals("POS");
  }

  private static boolean trailing(List<String> words, int i) {
    return words.get(i).equals("others");
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  private boolean inside(Token token, Sentence sentence, int i) {
    if (token.tag().isEmpty()) {
      return Character.isLetter(token.word().codePointAt(0));
    }
    if (token.word().length() > 1
        && token.word().equals(token.word().toUpperCase(Locale.ROOT))
        && Character.isLetter(token.word().charAt(0))) {
      return true;
    }
    if (token.tag().equals("CC") && i + 2 < sentence.tokens().size()) {
      return Character.isUpperCase(token.word().codePointAt(0));
    }
    return INSIDE.contains(token.tag());
  }

  private static VictimSide stronger(@Nullable VictimSide a, VictimSide b) {
    if (a == null || a == VictimSide.TOTAL) {
      return b;
    }
    return b == VictimSide.TOTAL ? a : b;
  }

  /** A number that stands for people by itself: before a verb, a comma, "of them", the end. */
  private static boolean bare(Sentence sentence, List<String> words, int to) {
    if (to >= words.size()) {
      return true;
    }
    String tag = sentence.tokens().get(to).tag();
    return tag.startsWith("VB")
        || List.of(
                ",",
                ".",
                "and",
                "of",
                "more",
                "in",
                "on",
                "when",
                "dead",
                ";",
                "after",
                "while",
                "as",
                "at",
                "near",
                "wounded",
                "sustained",
                "received",
                "suffered",
                "injured",
                "killed")
            .contains(words.get(to));
  }
}
