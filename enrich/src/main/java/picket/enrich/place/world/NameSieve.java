package picket.enrich.place.world;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import picket.enrich.name.Lexicon;
import picket.enrich.place.Naming;
import picket.enrich.text.NameTagger.Label;
import picket.model.theatre.Place;

/** Tells the names of places from the words, people and bodies that are written like them. */
final class NameSieve {
  private static final long CITY = 100_000;

  private final SortedSet<String> streets = new TreeSet<>();
  private final SortedSet<String> common = new TreeSet<>();

  private enum Role {
    STREET,
    COMMON
  }

  /** How sure it is that a naming stands for a place. */
  enum Verdict {
    YES,
    /** Only if the text speaks of the place elsewhere, or is about its surroundings. */
    PERHAPS,
    NO
  }

  NameSieve() {
    for (Lexicon.Row row : Lexicon.read(NameSieve.class, "sieve-words.tsv", 2).rows()) {
      SortedSet<String> words =
          switch (row.constant(0, Role.class)) {
            case STREET -> streets;
            case COMMON -> common;
          };
      words.addAll(row.list(1));
    }
  }

  /**
   * Whether a naming stands for a place.
   *
   * @param labels of the tokens of its sentence
   * @param told whether the words beside it say what it means
   */
  Verdict judge(Naming naming, List<Label> labels, boolean told) {
    if (!isCapital(naming, naming.from()) || isStreet(naming)) {
      return Verdict.NO;
    }
    if (naming.people()) {
      return Verdict.YES;
    }
    if (isCommon(naming) || isPerson(naming, labels)) {
      return Verdict.NO;
    }
    boolean abbreviation = Written.isAbbreviation(naming.surface());
    if (told || (abbreviation && followsName(naming))) {
      return Verdict.YES;
    }
    if (count(naming, labels, Label.PLACE) == naming.to() - naming.from()) {
      return isPiece(naming, labels) && !isWide(naming) ? Verdict.NO : Verdict.YES;
    }
    if (abbreviation) {
      return isLand(naming) ? Verdict.YES : Verdict.NO;
    }
    return isWellKnown(naming) ? Verdict.YES : Verdict.PERHAPS;
  }

  private boolean isStreet(Naming naming) {
    return streets.contains(naming.after(1).toLowerCase(Locale.ROOT));
  }

  private boolean isCommon(Naming naming) {
    return common.contains(naming.surface().toLowerCase(Locale.ROOT));
  }

  private static boolean isPerson(Naming naming, List<Label> labels) {
    int next = naming.to();
    boolean beside =
        next < labels.size()
            && labels.get(next) == Label.PERSON
            && labels.get(naming.from()) != Label.PLACE;
    return beside || count(naming, labels, Label.PERSON) > 0;
  }

  /** "Lanexa, Va.": what stands before the comma need not be known. */
  private static boolean followsName(Naming naming) {
    int before = naming.from() - 2;
    return before >= 0 && naming.before(1).equals(",") && isCapital(naming, before);
  }

  private static boolean isLand(Naming naming) {
    return naming.candidates().stream()
        .anyMatch(place -> place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.REGION);
  }

  private static boolean isWide(Naming naming) {
    return isLand(naming)
        || naming.candidates().stream().anyMatch(place -> place.kind() == Place.Kind.PROVINCE);
  }

  private static boolean isWellKnown(Naming naming) {
    boolean several = naming.to() - naming.from() > 1;
    return isWide(naming)
        || naming.candidates().stream()
            .anyMatch(
                place ->
                    place.population() > CITY || (several && place.kind() == Place.Kind.DISTRICT));
  }

  /** Whether the recogniser takes it for the end of a longer name of a place. */
  private static boolean isPiece(Naming naming, List<Label> labels) {
    int before = naming.from() - 1;
    return before >= 0 && labels.get(before) == Label.PLACE && isCapital(naming, before);
  }

  private static int count(Naming naming, List<Label> labels, Label label) {
    int count = 0;
    for (int at = naming.from(); at < naming.to(); at++) {
      count += labels.get(at) == label ? 1 : 0;
    }
    return count;
  }

  private static boolean isCapital(Naming naming, int at) {
    return Character.isUpperCase(naming.sentence().tokens().get(at).word().codePointAt(0));
  }
}
