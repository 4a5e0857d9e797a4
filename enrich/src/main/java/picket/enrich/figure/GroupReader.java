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
  private static final List<String> QUOTES = List.of("``", "''", "\"", "\u201c", "\u201d");
  private static final List<String> OWNERS =
      List.of("the", "its", "their", "his", "our", "her", "own", "these", "those");
  private static final int REACH = 9;
  private static final int NAMED_REACH = 5;
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

  private static final List<String> HARMED =
      List.of(
          "killed", "dead", "wounded", "injured", "hurt", "slain", "martyred", "shot", "missing");
  private static final List<String> FALLEN = List.of("VBN", "VBD", "VBG");
  private static final List<String> MANY = List.of("people", "police", "personnel", "staff");
  private static final List<String> AFTER_ONE = List.of("dead", "dies", ",", "and");

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
        groups.add(
            groups.isEmpty() ? group : inherited(words, groups.get(groups.size() - 1), group));
      }
      i = group == null ? i + 1 : group.to();
    }
    return groups;
  }

  /** "Two raiders died and another was hurt": a number alone counts more of the same people. */
  private static Group inherited(List<String> words, Group before, Group group) {
    boolean further =
        words.get(group.from()).equals("another")
            || (group.to() < words.size() && words.get(group.to()).equals("more"))
            || List.of("and", ",").contains(words.get(group.from() - 1));
    return group.headed() || group.some() || !further ? group : group.like(before);
  }

  private @Nullable Group at(Sentence sentence, List<String> words, int from) {
    Numbers.Quantity quantity = Numbers.read(words, from);
    if (quantity == null) {
      Group one = single(words, from);
      return one == null && sentence.isTitle() ? unnumbered(sentence, words, from) : one;
    }
    if (dated(words, from, quantity)) {
      return null;
    }
    Head head = head(sentence, words, owned(words, quantity));
    if (head != null && speaks(words, head.to())) {
      return null;
    }
    if (head != null) {
      boolean some = isSome(words, head.to());
      return new Group(
          from, head.to(), count(quantity, head), head.side(), head.category(), true, some);
    }
    int to = quantity.to();
    boolean other = isAge(sentence, from, to) || isOfThings(sentence, words, from);
    return quantity.article() || !bare(sentence, words, to) || other
        ? null
        : new Group(
            from,
            to,
            quantity.count(),
            VictimSide.TOTAL,
            "",
            false,
            isSome(words, to) || isOfThem(words, to));
  }

  /** Where the people begin: after "dozens of", "23 of its", "seven of the". */
  private static int owned(List<String> words, Numbers.Quantity quantity) {
    int to = quantity.to();
    if (quantity.article() || to >= words.size() || !words.get(to).equals("of")) {
      return to;
    }
    boolean owner = to + 1 < words.size() && OWNERS.contains(words.get(to + 1));
    return owner ? to + 2 : to + 1;
  }

  /** "Two, identified as X": they were counted before. */
  private static boolean isSome(List<String> words, int to) {
    int at = to < words.size() && words.get(to).equals(",") ? to + 1 : to;
    boolean identified = to < words.size() && words.get(to).equals("identified");
    return identified
        || (at + 1 < words.size()
            && words.get(at).equals("among")
            && List.of("them", "those", "the", "dead").contains(words.get(at + 1)));
  }

  private static boolean isOfThem(List<String> words, int to) {
    return to + 1 < words.size()
        && words.get(to).equals("of")
        && List.of("them", "whom", "those", "the", "these").contains(words.get(to + 1));
  }

  /** "Two posts in the valley and one at the pass": a number of what was counted before. */
  private boolean isOfThings(Sentence sentence, List<String> words, int from) {
    if (from == 0 || !List.of("and", ",").contains(words.get(from - 1))) {
      return false;
    }
    for (int i = from - 2; i >= 0 && !sentence.tokens().get(i).tag().startsWith("VB"); i--) {
      Numbers.Quantity before = Numbers.read(words, i);
      if (before != null && !before.article()) {
        return head(sentence, words, owned(words, before)) == null
            && nounFollows(sentence, before.to());
      }
    }
    return false;
  }

  /** "Rahim Shah, 40, was injured": a number after a name, before "was", is no number of people. */
  private static boolean isAge(Sentence sentence, int from, int to) {
    int before =
        from > 0 && sentence.tokens().get(from - 1).word().equals(",") ? from - 2 : from - 1;
    boolean named = before >= 0 && sentence.tokens().get(before).tag().startsWith("NNP");
    boolean figure = Character.isDigit(sentence.tokens().get(from).word().charAt(0));
    String next = to < sentence.tokens().size() ? sentence.tokens().get(to).word() : "";
    return named && figure && List.of("was", "is", "has", "had", ",").contains(next);
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
        : new Group(from, from + 2, Count.exactly(1), kind.side(), kind.category(), true, false);
  }

  /** "Soldier killed, two hurt": one person, where a headline leaves out the article. */
  private @Nullable Group unnumbered(Sentence sentence, List<String> words, int at) {
    People.Kind kind = people.of(words.get(at));
    if (kind == null || kind.plural() || at + 1 >= words.size() || !opens(sentence, words, at)) {
      return null;
    }
    String next = words.get(at + 1);
    boolean one =
        List.of("NN", "JJ").contains(sentence.tokens().get(at).tag())
            && !MANY.contains(words.get(at));
    boolean falls =
        FALLEN.contains(sentence.tokens().get(at + 1).tag()) || AFTER_ONE.contains(next);
    return one && falls && !speaks(words, at + 1)
        ? new Group(at, at + 1, Count.exactly(1), kind.side(), kind.category(), true, false)
        : null;
  }

  /** Whether only what describes it stands before a word in its clause: "Senior militant". */
  private static boolean opens(Sentence sentence, List<String> words, int at) {
    int from = at - 1;
    while (from >= 0 && INSIDE.contains(sentence.tokens().get(from).tag())) {
      if (Numbers.read(words, from) != null) {
        return false;
      }
      from--;
    }
    return from < 0 || List.of(",", "and", ":").contains(words.get(from));
  }

  /** "Elder Gul Zaman", "police officer Ali": one person by office and name, else null. */
  @Nullable Group named(Sentence sentence, int from) {
    for (int i = from; i + 1 < sentence.tokens().size() && i < from + NAMED_REACH; i++) {
      People.Kind kind = people.of(sentence.tokens().get(i).word());
      boolean name = sentence.tokens().get(i + 1).tag().equals("NNP");
      if (kind != null && !kind.plural() && name) {
        return new Group(from, i + 1, Count.exactly(1), kind.side(), kind.category(), true, false);
      }
      if (!INSIDE.contains(sentence.tokens().get(i).tag())) {
        return null;
      }
    }
    return null;
  }

  /** "Five officials said": those who speak are not those who were hit; "five said killed" are. */
  private static boolean speaks(List<String> words, int at) {
    return at < words.size()
        && SPEECH.contains(words.get(at))
        && (at + 1 >= words.size() || !HARMED.contains(words.get(at + 1)));
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
      if (depth > 0 || (i == from && QUOTES.contains(word))) {
        continue;
      }
      People.Kind kind = people.of(word);
      Token token = sentence.tokens().get(i);
      if (kind == null && !inside(token, sentence, i)) {
        break;
      }
      boolean after = last;
      last = kind != null || (after && isShort(token));
      if (kind != null) {
        side = stronger(side, kind.side());
        category = kind.category().isEmpty() ? category : kind.category();
        to = i + 1;
      }
    }
    if (side == null && isPeople(sentence, from)) {
      return new Head(from + 1, VictimSide.TOTAL, "", false);
    }
    return side == null || (!last && nounFollows(sentence, to))
        ? null
        : new Head(to, side, category, false);
  }

  /** "58 Ruritanians": the people of a country. */
  private static boolean isPeople(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).tag().equals("NNPS")
        && !isShort(sentence.tokens().get(at));
  }

  private static boolean nounFollows(Sentence sentence, int to) {
    if (to >= sentence.tokens().size()) {
      return false;
    }
    String tag = sentence.tokens().get(to).tag();
    return tag.equals("NN") || tag.equals("NNS") || tag.equals("POS");
  }

  /** "six guards of the BDF", "six Border Guards BDF": the short form of what was just named. */
  private static boolean isShort(Token token) {
    String word = token.word();
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.codePointAt(0));
  }

  private boolean inside(Token token, Sentence sentence, int i) {
    if (token.tag().isEmpty()) {
      return Character.isLetter(token.word().codePointAt(0));
    }
    if (isShort(token)) {
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
