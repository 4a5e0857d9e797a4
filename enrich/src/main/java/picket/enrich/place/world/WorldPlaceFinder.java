package picket.enrich.place.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picket.enrich.name.Countries;
import picket.enrich.name.NameMatch;
import picket.enrich.place.Dateline;
import picket.enrich.place.Gazetteer;
import picket.enrich.place.KindWords;
import picket.enrich.place.Naming;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.Document;
import picket.enrich.text.NameTagger;
import picket.enrich.text.NameTagger.Label;
import picket.enrich.text.Sentence;
import picket.model.theatre.Border;
import picket.model.theatre.Place;

/**
 * Finds places of the whole world in a text and resolves them.
 *
 * <p>Immutable once built and thread-safe; about 200 MB for 150,000 places.
 */
public final class WorldPlaceFinder {
  private final Gazetteer gazetteer;
  private final NameTagger tagger;
  private final KindWords kinds = new KindWords();
  private final NameSieve sieve = new NameSieve();

  public WorldPlaceFinder(List<Place> places, NameTagger tagger) {
    this.gazetteer = new Gazetteer(places, new Border(List.of()), Countries.load());
    this.tagger = tagger;
  }

  /** The places that a text names, peoples among them, in the order of the text. */
  public List<PlaceMention> find(Document document) {
    List<Naming> all = new ArrayList<>();
    document.sentences().forEach(sentence -> addNamings(all, sentence));
    Hierarchy hierarchy = new Hierarchy(gazetteer, all);
    Sifted sifted = sift(document, all, hierarchy);
    Map<String, NameUse> names = new LinkedHashMap<>();
    for (Naming naming : sifted.certain()) {
      names
          .computeIfAbsent(key(naming), key -> new NameUse(naming.candidates()))
          .add(naming, naming.from() < Dateline.tokens(document, naming.sentence()));
    }
    WorldChoice choice = new WorldChoice(gazetteer, kinds, hierarchy, List.copyOf(names.values()));
    List<PlaceMention> mentions = new ArrayList<>();
    for (Naming naming : sifted.possible()) {
      NameUse name = names.get(key(naming));
      if (name != null) {
        mentions.add(mention(naming, choice.choose(name, naming)));
      } else {
        NameUse.Decision decision = choice.nearby(naming);
        if (decision != null) {
          mentions.add(mention(naming, decision));
        }
      }
    }
    return mentions;
  }

  /**
   * One sense of a name in a text: peoples apart, since "Georgian" has another meaning, and
   * abbreviations as written, since "US" is no "Us".
   */
  private static String key(Naming naming) {
    String surface = naming.surface();
    String name = Written.isAbbreviation(surface) ? surface : surface.toLowerCase(Locale.ROOT);
    return (naming.people() ? "people of " : "") + name;
  }

  private void addNamings(List<Naming> namings, Sentence sentence) {
    for (NameMatch<Gazetteer.Named> match : gazetteer.trie().find(sentence)) {
      Naming naming = naming(sentence, match, match.to());
      if (naming.candidates().isEmpty() && naming.after(1).equals(".")) {
        // the dot of an abbreviation that is taken for the end of a sentence
        naming = naming(sentence, match, match.to() + 1);
      }
      if (!naming.candidates().isEmpty()) {
        namings.add(naming);
      }
    }
  }

  private static Naming naming(Sentence sentence, NameMatch<Gazetteer.Named> match, int to) {
    Naming bare = new Naming(sentence, match.from(), to, List.of(), false, false);
    String surface = bare.surface();
    List<Gazetteer.Named> fitting =
        match.values().stream()
            .filter(named -> named.people() || Written.fits(named, surface))
            .toList();
    boolean people = fitting.stream().anyMatch(Gazetteer.Named::people);
    List<Place> places =
        fitting.stream()
            .filter(named -> named.people() == people)
            .map(Gazetteer.Named::place)
            .distinct()
            .toList();
    return new Naming(sentence, match.from(), to, places, people, false);
  }

  /** Namings that are places, and with them those that may be; both in the order of the text. */
  private record Sifted(List<Naming> certain, List<Naming> possible) {}

  private Sifted sift(Document document, List<Naming> all, Hierarchy hierarchy) {
    Sifted sifted = new Sifted(new ArrayList<>(), new ArrayList<>());
    List<Label> labels = List.of();
    int tagged = -1;
    for (Naming naming : all) {
      int sentence = naming.sentence().index();
      if (sentence != tagged) {
        labels = tagger.tag(document.sentences().get(sentence));
        tagged = sentence;
      }
      switch (sieve.judge(naming, labels, hierarchy.told(naming) != null)) {
        case YES -> {
          sifted.certain().add(naming);
          sifted.possible().add(naming);
        }
        case PERHAPS -> sifted.possible().add(naming);
        case NO -> {}
      }
    }
    return sifted;
  }

  private PlaceMention mention(Naming naming, NameUse.Decision decision) {
    return new PlaceMention(
        naming.range(),
        naming.surface(),
        gazetteer.ref(decision.place(), naming.surface()),
        naming.people() ? PlaceMention.Sense.PEOPLE : PlaceMention.Sense.PLACE,
        decision.confidence(),
        decision.rule());
  }
}
