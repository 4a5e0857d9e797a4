package picket.enrich.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Countries;
import picket.enrich.name.NameMatch;
import picket.enrich.name.NameTrie;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.BySentence;
import picket.enrich.text.Document;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.model.theatre.Actor;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/**
 * Finds who acts, suffers and speaks in an article: the theatre's actors by name, their people,
 * states by demonym and force ("Pakistani troops"), unnamed categories of the annotation guide.
 *
 * <p>Needs tokens only, no grammar. Immutable once built and thread-safe.
 */
public final class ActorFinder {
  /** Rule of a mention that names an armed group unknown to the theatre. */
  public static final String UNKNOWN_GROUP = "actor-unknown-group";

  private final Theatre theatre;
  private final SortedMap<String, Actor> byId;
  private final Aliases aliases;
  private final States states;
  private final NameTrie<Countries.Word> countries = Countries.load().trie();
  private final NameTrie<Term> terms = Vocabulary.load();

  public ActorFinder(Theatre theatre) {
    this.theatre = theatre;
    byId = theatre.actorsById();
    aliases = new Aliases(theatre);
    states = new States(theatre.actors());
  }

  /**
   * The actors of an article, in the order of the text; none overlap.
   *
   * @param places what {@code PlaceFinder} found in the same document
   */
  public List<ActorMention> find(Document document, List<PlaceMention> places) {
    Source source = theatre.source(document.article().sourceId());
    Grounds grounds = new Grounds(document, places, source == null ? null : source.country());
    BySentence<PlaceMention> bySentence = new BySentence<>(places, PlaceMention::range);
    List<ActorMention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<ActorMention> found = new ArrayList<>();
      List<PlaceMention> here = bySentence.in(sentence.index());
      found.addAll(read(document, sentence, here, grounds, source));
      found.addAll(Groups.unknown(sentence));
      found.addAll(SelfNamed.groups(sentence));
      mentions.addAll(Titles.join(sentence, longest(found)));
    }
    return new Descriptions(document, id -> isArmedGroup(id, document)).resolve(mentions);
  }

  private boolean isArmedGroup(String actorId, Document document) {
    Actor actor = byId.get(actorId);
    return actor == null
        ? actorId.startsWith("OTHER:")
        : actor.armed()
            && actor.roleAt(document.article().publishedAt()).kind() != Actor.Kind.STATE;
  }

  private List<ActorMention> read(
      Document document,
      Sentence sentence,
      List<PlaceMention> places,
      Grounds grounds,
      @Nullable Source source) {
    Clues clues =
        new Clues(
            sentence,
            document.article().publishedAt(),
            grounds.at(sentence),
            countries.find(sentence),
            names(document, sentence, places, source),
            places);
    SentenceActors actors = new SentenceActors(clues, states);
    List<ActorMention> found = new ArrayList<>(actors.named());
    for (NameMatch<Term> term : terms.find(sentence)) {
      ActorMention described = actors.described(term);
      if (described != null) {
        found.add(described);
      }
      ActorMention partner = actors.partner(term);
      if (partner != null) {
        found.add(partner);
      }
    }
    places.stream()
        .filter(place -> place.sense() == PlaceMention.Sense.GOVERNMENT)
        .forEach(place -> found.add(actors.government(place)));
    return found;
  }

  /** Names that do not merely name a place: "Pakistan" is its government only where it acts. */
  private List<NameMatch<Aliases.Known>> names(
      Document document, Sentence sentence, List<PlaceMention> places, @Nullable Source source) {
    String bloc = source == null ? null : source.bloc();
    return aliases.find(sentence, bloc, document.article().publishedAt()).stream()
        .filter(
            name ->
                places.stream()
                    .noneMatch(
                        place ->
                            place
                                .range()
                                .equals(new Range(sentence.index(), name.from(), name.to()))))
        .toList();
  }

  /** Of mentions that overlap the longest stays; of equally long ones the surer. */
  private static List<ActorMention> longest(List<ActorMention> found) {
    List<ActorMention> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt((ActorMention m) -> m.range().from() - m.range().to())
            .thenComparing(ActorMention::confidence, Comparator.reverseOrder()));
    List<ActorMention> kept = new ArrayList<>();
    for (ActorMention mention : sorted) {
      if (kept.stream().noneMatch(other -> other.range().overlaps(mention.range()))) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(m -> m.range().from()));
    return kept;
  }
}
