package picket.enrich.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Lexicon;
import picket.enrich.name.Surface;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;

/**
 * Villages and quarters that no gazetteer knows, told by the words beside them: "the Shin Ghar area
 * of Ladha", "at Killi Gul in Chaman", "on Station Road in Quetta".
 *
 * <p>They take the coordinates of the known place around them: the next of the sentence, else the
 * last before it.
 */
final class LocalNames {
  private static final int LONGEST_NAME = 4;

  /** In characters; what is longer is no word of a name. */
  private static final int LONGEST_WORD = 40;

  private static final int REACH = 14;

  private final SortedSet<String> kinds = new TreeSet<>();
  private final SortedSet<String> leads = new TreeSet<>();
  private final SortedSet<String> links = new TreeSet<>();
  private final SortedSet<String> notNames = new TreeSet<>();
  private final Gazetteer gazetteer;

  private enum Role {
    KIND,
    LEAD,
    LINK,
    NOT_NAME
  }

  LocalNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Lexicon.Row row : Lexicon.read(LocalNames.class, "local-words.tsv", 2).rows()) {
      SortedSet<String> words =
          switch (row.constant(0, Role.class)) {
            case KIND -> kinds;
            case LEAD -> leads;
            case LINK -> links;
            case NOT_NAME -> notNames;
          };
      words.addAll(row.list(1));
    }
  }

  /**
   * The mentions of a sentence with the unknown local names among them, in order.
   *
   * @param taken tokens of names that are no places, such as those of actors
   * @param before the last place before the sentence; null for none
   */
  List<PlaceMention> addTo(
      Sentence sentence,
      List<PlaceMention> known,
      List<Range> taken,
      @Nullable PlaceMention before) {
    List<PlaceMention> all = new ArrayList<>(known);
    for (int from = sentence.tokens().size() - 1; from >= 1; from--) {
      int to = endOfName(sentence, from);
      Range range = new Range(sentence.index(), from, to);
      if (to > from && isLed(sentence, from) && isFree(range, all, taken)) {
        PlaceMention local = local(sentence, range, all, before);
        if (local != null) {
          all.add(local);
        }
      }
    }
    all.sort(Comparator.comparingInt(mention -> mention.range().from()));
    return all;
  }

  private static boolean isFree(Range range, List<PlaceMention> all, List<Range> taken) {
    return all.stream().noneMatch(mention -> mention.range().overlaps(range))
        && taken.stream().noneMatch(range::overlaps);
  }

  private int endOfName(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.tokens().size() && to - from < LONGEST_NAME && isNamePart(sentence, to)) {
      to++;
    }
    return to;
  }

  private boolean isNamePart(Sentence sentence, int at) {
    String word = sentence.tokens().get(at).word();
    return Character.isUpperCase(word.codePointAt(0))
        && word.length() > 1
        && word.length() <= LONGEST_WORD
        && !notNames.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a preposition stands before the name, perhaps with an article or adjective between. */
  private boolean isLed(Sentence sentence, int from) {
    String word = lower(sentence, from - 1);
    boolean filled = word.equals("the") || word.equals("main") || word.equals("central");
    return leads.contains(filled ? lower(sentence, from - 2) : word);
  }

  private @Nullable PlaceMention local(
      Sentence sentence, Range range, List<PlaceMention> all, @Nullable PlaceMention before) {
    boolean kind =
        kinds.contains(lower(sentence, range.to()))
            || kinds.contains(lower(sentence, range.to() - 1))
            || (lower(sentence, range.from() - 1).equals("of")
                && kinds.contains(lower(sentence, range.from() - 2)));
    PlaceMention linked = outer(sentence, range.to(), all, true);
    if (!kind && linked == null) {
      return null;
    }
    PlaceMention outer = linked != null ? linked : outer(sentence, range.to(), all, false);
    if (outer == null) {
      outer = lastBefore(range, all);
    }
    outer = outer != null ? outer : before;
    return outer == null ? null : mention(sentence, range, outer, linked != null);
  }

  private PlaceMention mention(Sentence sentence, Range range, PlaceMention outer, boolean linked) {
    String surface = Surface.of(sentence, range.from(), range.to());
    return new PlaceMention(
        range,
        surface,
        gazetteer.within(outer.place(), surface),
        PlaceMention.Sense.PLACE,
        linked ? 0.7 : 0.5,
        "place-local-name");
  }

  /** The place that follows; where {@code linked}, with nothing but linking words between. */
  private @Nullable PlaceMention outer(
      Sentence sentence, int from, List<PlaceMention> all, boolean linked) {
    List<Token> tokens = sentence.tokens();
    for (int at = from; at < Math.min(tokens.size(), from + REACH); at++) {
      PlaceMention outer = placeAt(at, all);
      if (outer != null && (at > from || linked)) {
        return outer;
      }
      if (linked && !links.contains(lower(sentence, at))) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable PlaceMention placeAt(int at, List<PlaceMention> all) {
    return all.stream()
        .filter(m -> m.range().from() == at && m.sense() == PlaceMention.Sense.PLACE)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable PlaceMention lastBefore(Range range, List<PlaceMention> all) {
    return all.stream()
        .filter(m -> m.range().to() <= range.from() && m.sense() == PlaceMention.Sense.PLACE)
        .max(Comparator.comparingInt(m -> m.range().from()))
        .orElse(null);
  }

  private static String lower(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word().toLowerCase(Locale.ROOT);
  }
}
