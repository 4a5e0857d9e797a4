package picket.enrich.place;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import picket.enrich.name.Countries;
import picket.enrich.name.Lexicon;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;
import picket.model.theatre.Place;

/** What a place name stands for in its sentence, by the words around it. Immutable. */
final class SenseReader {
  private final SortedSet<String> capitals = new TreeSet<>();
  private final SortedSet<String> stateVerbs = new TreeSet<>();
  private final SortedSet<String> statePrepositions = new TreeSet<>();
  private final SortedSet<String> stateNouns = new TreeSet<>();
  private final SortedSet<String> bodies = new TreeSet<>();
  private final SortedSet<String> givenNames = new TreeSet<>();
  private final KindWords kinds;

  private enum Role {
    STATE_VERB,
    STATE_PREPOSITION,
    STATE_NOUN,
    BODY,
    GIVEN_NAME
  }

  SenseReader(Countries world, KindWords kinds) {
    this.kinds = kinds;
    for (Countries.Country country : world.all()) {
      country.capitals().forEach(name -> capitals.add(name.toLowerCase(Locale.ROOT)));
    }
    for (Lexicon.Row row : Lexicon.read(SenseReader.class, "sense-words.tsv", 2).rows()) {
      set(row.constant(0, Role.class)).addAll(row.list(1));
    }
  }

  private SortedSet<String> set(Role role) {
    return switch (role) {
      case STATE_VERB -> stateVerbs;
      case STATE_PREPOSITION -> statePrepositions;
      case STATE_NOUN -> stateNouns;
      case BODY -> bodies;
      case GIVEN_NAME -> givenNames;
    };
  }

  PlaceMention.Sense read(Naming naming, Place place) {
    if (naming.people()) {
      return PlaceMention.Sense.PEOPLE;
    }
    if (naming.part() || isPartOfName(naming)) {
      return PlaceMention.Sense.PART_OF_NAME;
    }
    return isGovernment(naming, place) ? PlaceMention.Sense.GOVERNMENT : PlaceMention.Sense.PLACE;
  }

  private boolean isGovernment(Naming naming, Place place) {
    boolean seat =
        place.kind() == Place.Kind.COUNTRY
            || capitals.contains(naming.surface().toLowerCase(Locale.ROOT));
    if (!seat) {
      return false;
    }
    String before = naming.before(1).toLowerCase(Locale.ROOT);
    if (statePrepositions.contains(before)) {
      return true;
    }
    if (before.equals("of") && stateNouns.contains(naming.before(2).toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (isLocative(naming)) {
      return false;
    }
    return isPossessorOfStateNoun(naming) || isSubjectOfStateVerb(naming);
  }

  /** Whether a preposition makes it a place, also through "in Kabul and Islamabad". */
  private static boolean isLocative(Naming naming) {
    int distance = 1;
    String word = naming.before(1);
    while (distance < 6 && (word.equals("and") || word.equals(",") || word.equals("/"))) {
      distance += 2;
      word = naming.before(distance);
    }
    return LOCATIVES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static final List<String> LOCATIVES =
      List.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "on",
          "around",
          "outside",
          "across",
          "through",
          "into",
          "inside",
          "toward",
          "towards",
          "over",
          "throughout",
          "of",
          "off",
          "within",
          "via",
          "central",
          "eastern",
          "western",
          "northern",
          "southern",
          "northwestern",
          "southwestern",
          "northeastern",
          "southeastern",
          "downtown",
          "north",
          "south",
          "east",
          "west",
          "northwest",
          "northeast",
          "southwest",
          "southeast",
          "north-west",
          "south-west");

  private boolean isPossessorOfStateNoun(Naming naming) {
    String mark = naming.after(1);
    boolean possessive =
        mark.equals("'s") || mark.equals("\u2019s") || mark.equals("'") || mark.equals("\u2019");
    return possessive && stateNouns.contains(naming.after(2).toLowerCase(Locale.ROOT));
  }

  private boolean isSubjectOfStateVerb(Naming naming) {
    for (int distance = 1; distance <= 5; distance++) {
      String word = naming.after(distance).toLowerCase(Locale.ROOT);
      if (stateVerbs.contains(word)) {
        return true;
      }
      if (!SKIPPED.contains(word) && !word.endsWith("ly") && !beginsName(naming, distance)) {
        return false;
      }
    }
    return false;
  }

  private static final List<String> SKIPPED =
      List.of(
          "has", "have", "had", "also", "will", "would", "could", "may", "must", "on", "and", ",",
          "again", "not", "did", "does", "is", "was", "to", "'s");

  /** "Pakistan and Afghanistan agreed", "Kabul on Sunday said". */
  private static boolean beginsName(Naming naming, int distance) {
    String word = naming.after(distance);
    String left = naming.after(distance - 1);
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && (left.equals("and") || left.equals(",") || left.equals("on"));
  }

  private boolean isPartOfName(Naming naming) {
    String next = naming.after(1);
    if (bodies.contains(next.toLowerCase(Locale.ROOT)) && isCapital(next)) {
      return true;
    }
    String second = naming.after(2).toLowerCase(Locale.ROOT);
    if (isCapital(next) && bodies.contains(second) && !kinds.isKindWord(next)) {
      return true;
    }
    String before = naming.before(1).toLowerCase(Locale.ROOT);
    return givenNames.contains(before) && isCapital(naming.before(1)) && !isHeadline(naming);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether every long word has a capital, so that capitals tell nothing. */
  private static boolean isHeadline(Naming naming) {
    Sentence sentence = naming.sentence();
    long longWords =
        sentence.tokens().stream().map(Token::word).filter(w -> w.length() > 3).count();
    long capitals =
        sentence.tokens().stream()
            .map(Token::word)
            .filter(word -> word.length() > 3 && isCapital(word))
            .count();
    return longWords > 0 && capitals >= 0.9 * longWords;
  }
}
