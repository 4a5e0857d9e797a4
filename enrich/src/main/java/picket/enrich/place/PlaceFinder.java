package picket.enrich.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Countries;
import picket.enrich.name.NameMatch;
import picket.enrich.name.NameTrie;
import picket.enrich.text.BySentence;
import picket.enrich.text.Document;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.model.PlaceRef;
import picket.model.theatre.Actor;
import picket.model.theatre.Place;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/**
 * Finds the theatre's places in an article and says what each name stands for.
 *
 * <p>Needs tokens only, no grammar. Immutable once built and thread-safe.
 */
public final class PlaceFinder {
  private final Theatre theatre;
  private final Gazetteer gazetteer;
  private final KindWords kinds = new KindWords();
  private final SenseReader senses;
  private final LocalNames locals;
  private final NameTrie<String> longerNames;

  public PlaceFinder(Theatre theatre) {
    this.theatre = theatre;
    Countries world = Countries.load();
    gazetteer = new Gazetteer(theatre, world);
    senses = new SenseReader(world, kinds);
    locals = new LocalNames(gazetteer);
    longerNames = actorNames(theatre);
  }

  /** The places that an article names, in the order of the text. */
  public List<PlaceMention> find(Document document) {
    List<Naming> namings = new ArrayList<>();
    document.sentences().forEach(sentence -> addNamings(namings, sentence));
    BySentence<Naming> bySentence = new BySentence<>(namings, Naming::range);
    Company company = new Company(gazetteer, kinds, namings, country(document));
    Disambiguation choice = new Disambiguation(kinds, company);
    List<PlaceMention> mentions = new ArrayList<>();
    PlaceMention last = null;
    for (Sentence sentence : document.sentences()) {
      int dateline = Dateline.tokens(document, sentence);
      List<PlaceMention> found = new ArrayList<>();
      for (Naming naming : bySentence.in(sentence.index())) {
        found.add(mention(naming, choice, dateline));
      }
      List<PlaceMention> here = locals.addTo(sentence, found, taken(sentence), last);
      mentions.addAll(here);
      last = lastPlace(here, last);
    }
    return mentions;
  }

  private List<Range> taken(Sentence sentence) {
    return longerNames.find(sentence).stream()
        .map(name -> new Range(sentence.index(), name.from(), name.to()))
        .toList();
  }

  /** The last place of a sentence, else the one before it; null for none. */
  private static @Nullable PlaceMention lastPlace(
      List<PlaceMention> here, @Nullable PlaceMention before) {
    for (int i = here.size() - 1; i >= 0; i--) {
      if (here.get(i).sense() == PlaceMention.Sense.PLACE) {
        return here.get(i);
      }
    }
    return before;
  }

  private void addNamings(List<Naming> namings, Sentence sentence) {
    List<NameMatch<String>> longer = longerNames.find(sentence);
    for (NameMatch<Gazetteer.Named> match : gazetteer.trie().find(sentence)) {
      boolean people = match.values().stream().allMatch(Gazetteer.Named::people);
      List<Place> places =
          match.values().stream()
              .filter(named -> named.people() == people)
              .map(Gazetteer.Named::place)
              .distinct()
              .toList();
      boolean part = longer.stream().anyMatch(name -> isPart(match, name));
      namings.add(new Naming(sentence, match.from(), match.to(), places, people, part));
    }
  }

  /** Whether a place is but a word of an actor's name, as in "Tehreek-e-Taliban Pakistan". */
  private static boolean isPart(NameMatch<?> place, NameMatch<?> actor) {
    return actor.from() <= place.from()
        && place.to() <= actor.to()
        && actor.to() - actor.from() > place.to() - place.from();
  }

  private PlaceMention mention(Naming naming, Disambiguation choice, int dateline) {
    Disambiguation.Choice chosen = choice.choose(naming);
    PlaceMention.Sense sense =
        naming.from() < dateline
            ? PlaceMention.Sense.DATELINE
            : senses.read(naming, chosen.place());
    PlaceRef ref = gazetteer.ref(chosen.place(), naming.surface());
    return new PlaceMention(
        naming.range(), naming.surface(), ref, sense, chosen.confidence(), chosen.rule());
  }

  private @Nullable String country(Document document) {
    Source source = theatre.source(document.article().sourceId());
    return source == null ? null : source.country();
  }

  private static NameTrie<String> actorNames(Theatre theatre) {
    NameTrie.Builder<String> names = new NameTrie.Builder<>();
    for (Actor actor : theatre.actors()) {
      names.add(actor.name(), false, actor.id());
      actor.aliases().forEach(alias -> names.add(alias.text(), alias.exactCase(), actor.id()));
      actor.people().forEach(p -> p.names().forEach(name -> names.add(name, false, actor.id())));
    }
    return names.build();
  }
}
