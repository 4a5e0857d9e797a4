package picket.enrich.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picket.model.Count;

/**
 * Reads numbers of people out of words: "11", "eleven", "two dozen", "at least 20", "more than
 * 200", "60 to 70", "between 15 and 20", "several", "no".
 */
final class Numbers {

  /**
   * A number in a sentence.
   *
   * @param from first token, with "at least" and the like
   * @param to after the last token
   * @param count what it says
   * @param article whether it is merely "a" or "an", which counts only before a noun
   */
  record Quantity(int from, int to, Count count, boolean article) {}

  private static final int DOZEN = 12;
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})[-–](\\d{1,4})");
  private static final Map<String, Integer> UNITS = new TreeMap<>();
  private static final List<String> VAGUE =
      List.of(
          "several", "dozens", "scores", "many", "hundreds", "some", "few", "numerous", "various");
  private static final List<String> OPEN = List.of("more", "over");
  private static final List<String> ROUGH =
      List.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "exactly",
          "all",
          "only",
          "just",
          "the");

  static {
    String[] words =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    for (int i = 0; i < words.length; i++) {
      UNITS.put(words[i], i);
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      UNITS.put(tens[i], 30 + 10 * i);
    }
    UNITS.put("no", 0);
    UNITS.put("none", 0);
    UNITS.put("both", 2);
    UNITS.put("another", 1);
  }

  private Numbers() {}

  /** The number that begins at this token, or null. Words are in lower case. */
  static @Nullable Quantity read(List<String> words, int from) {
    int i = from;
    if (phrase(words, i, "as", "many", "as") || phrase(words, i, "not", "a", "single")) {
      if (words.get(i).equals("not")) {
        return new Quantity(from, i + 3, Count.exactly(0), false);
      }
      i += 3;
    } else if (atLeast(words, i) > 0) {
      i += atLeast(words, i);
    } else if (open(words, i)) {
      int at = words.get(i).equals("more") ? i + 2 : i + 1;
      Plain plain = plain(words, at);
      return plain == null
          ? null
          : new Quantity(from, plain.to(), new Count(plain.value(), null, false), false);
    } else if (phrase(words, i, "between")) {
      i += 1;
    }
    while (i > from - 2 && i < words.size() && ROUGH.contains(words.get(i)) && i - from < 4) {
      i++;
    }
    return bounded(words, from, i);
  }

  /** How many words say "at least" or "at most", which are read alike: the number is the number. */
  private static int atLeast(List<String> words, int i) {
    if (phrase(words, i, "at", "least") || phrase(words, i, "up", "to")) {
      return 2;
    }
    boolean fewer =
        phrase(words, i, "no", "fewer", "than") || phrase(words, i, "no", "less", "than");
    if (fewer || phrase(words, i, "not", "less", "than")) {
      return 3;
    }
    return phrase(words, i, "an", "estimated") ? 2 : 0;
  }

  /** "a few", "a number of", "a handful of": people without a number. */
  private static int vague(List<String> words, int i) {
    if (phrase(words, i, "a", "few")) {
      return 2;
    }
    boolean some = phrase(words, i, "a", "number", "of") || phrase(words, i, "a", "handful", "of");
    return some ? 3 : 0;
  }

  private static @Nullable Quantity bounded(List<String> words, int from, int at) {
    if (vague(words, from) > 0) {
      return new Quantity(from, from + vague(words, from), Count.vaguely(), false);
    }
    Quantity hyphened = hyphened(words, from, at);
    if (hyphened != null) {
      return hyphened;
    }
    Plain low = plain(words, at);
    if (low == null) {
      if (at < words.size() && VAGUE.contains(words.get(at)) && at >= from) {
        return new Quantity(from, at + 1, Count.vaguely(), false);
      }
      if (from < words.size() && VAGUE.contains(words.get(from))) {
        return new Quantity(from, from + 1, Count.vaguely(), false);
      }
      boolean article =
          at == from && at < words.size() && List.of("a", "an").contains(words.get(at));
      return article ? new Quantity(from, from + 1, Count.exactly(1), true) : null;
    }
    if (low.to() + 1 < words.size()
        && List.of("to", "-", "–", "and", "or").contains(words.get(low.to()))) {
      boolean range = !words.get(low.to()).equals("and") || words.get(from).equals("between");
      Plain high = range ? plain(words, low.to() + 1) : null;
      if (high != null && high.value() > low.value()) {
        return new Quantity(from, high.to(), new Count(low.value(), high.value(), false), false);
      }
    }
    if (phrase(words, low.to(), "or", "more")) {
      return new Quantity(from, low.to() + 2, new Count(low.value(), null, false), false);
    }
    return new Quantity(from, low.to(), Count.exactly(low.value()), false);
  }

  /** "15-20" in one word. */
  private static @Nullable Quantity hyphened(List<String> words, int from, int at) {
    Matcher range = RANGE.matcher(at < words.size() ? words.get(at) : "");
    if (!range.matches()) {
      return null;
    }
    int low = Integer.parseInt(range.group(1));
    int high = Integer.parseInt(range.group(2));
    return high > low ? new Quantity(from, at + 1, new Count(low, high, false), false) : null;
  }

  private record Plain(int value, int to) {}

  private static @Nullable Plain plain(List<String> words, int at) {
    if (at >= words.size()) {
      return null;
    }
    String word = words.get(at);
    if (word.matches("[0-9]{1,3}(,[0-9]{3})*|[0-9]{1,6}")) {
      return new Plain(Integer.parseInt(word.replace(",", "")), at + 1);
    }
    Plain dozens = dozens(words, at);
    if (dozens != null) {
      return dozens;
    }
    Integer value = UNITS.get(word);
    if (value == null) {
      return null;
    }
    return value >= 20 ? compound(words, at, value) : hundreds(words, at, value);
  }

  /** "A dozen", "two dozen", "half a dozen", "a half-dozen". */
  private static @Nullable Plain dozens(List<String> words, int at) {
    boolean article = words.get(at).equals("a");
    int half = article ? at + 1 : at;
    if (half < words.size() && words.get(half).equals("half")) {
      int to = half + 1;
      boolean linked = to < words.size() && List.of("a", "-").contains(words.get(to));
      to = linked ? to + 1 : to;
      return phrase(words, to, "dozen") ? new Plain(DOZEN / 2, to + 1) : null;
    }
    if (phrase(words, half, "half-dozen")) {
      return new Plain(DOZEN / 2, half + 1);
    }
    int times = article ? 1 : UNITS.getOrDefault(words.get(at), 0);
    return times > 0 && phrase(words, at + 1, "dozen") ? new Plain(DOZEN * times, at + 2) : null;
  }

  private static Plain compound(List<String> words, int at, int tens) {
    int next = at + 1 < words.size() && words.get(at + 1).equals("-") ? at + 2 : at + 1;
    Integer unit = next < words.size() ? UNITS.get(words.get(next)) : null;
    boolean joined =
        unit != null
            && unit > 0
            && unit < 10
            && !List.of("another", "both").contains(words.get(next));
    return joined && unit != null ? new Plain(tens + unit, next + 1) : new Plain(tens, at + 1);
  }

  private static Plain hundreds(List<String> words, int at, int value) {
    return phrase(words, at + 1, "hundred")
        ? new Plain(100 * value, at + 2)
        : new Plain(value, at + 1);
  }

  private static boolean open(List<String> words, int i) {
    return phrase(words, i, "more", "than") || OPEN.get(1).equals(words.get(i));
  }

  private static boolean phrase(List<String> words, int from, String... phrase) {
    return from + phrase.length <= words.size()
        && words.subList(from, from + phrase.length).equals(List.of(phrase));
  }
}
