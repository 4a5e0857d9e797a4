package picket.enrich.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.event.EventNotes;
import picket.enrich.event.Names;
import picket.enrich.explain.ExplainedSentence;
import picket.enrich.explain.Explanation;
import picket.enrich.explain.Name;
import picket.enrich.explain.TracedSentence;
import picket.enrich.explain.Work;
import picket.enrich.genre.Judgement;
import picket.enrich.name.Surface;
import picket.enrich.place.PlaceMention;
import picket.enrich.relevance.Weight;
import picket.enrich.text.BySentence;
import picket.enrich.text.Document;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.enrich.time.TimeMention;
import picket.model.Reading;

/** What the reader leaves behind on its way through one article, made into an explanation. */
final class ReadingNotes {
  private static final Work NO_WORK = new Work(0, 0, 0, 0, List.of());

  private final EventNotes events;
  private @Nullable Grammar grammar;
  private Names names = Names.NONE;

  /**
   * Notes of one reading.
   *
   * @param events where what becomes of each sentence goes
   */
  ReadingNotes(EventNotes events) {
    this.events = events;
  }

  EventNotes events() {
    return events;
  }

  void read(Grammar read, Names found) {
    grammar = read;
    names = found;
  }

  Explanation explanation(Reading reading, boolean legible, Weight weight, Judgement genre) {
    Grammar read = grammar;
    return new Explanation(
        reading,
        legible,
        weight,
        genre,
        read == null ? List.of() : sentences(read),
        read == null ? NO_WORK : read.work());
  }

  private List<ExplainedSentence> sentences(Grammar read) {
    BySentence<Name> named =
        new BySentence<>(named(read.document()), n -> new Range(n.sentence(), n.from(), n.from()));
    List<ExplainedSentence> sentences = new ArrayList<>();
    for (TracedSentence traced : events.sentences()) {
      Sentence sentence = read.document().sentences().get(traced.index());
      List<Name> here = new ArrayList<>(named.in(traced.index()));
      here.sort(Comparator.comparingInt(Name::from).thenComparing(Name::kind));
      sentences.add(
          new ExplainedSentence(
              traced.index(),
              sentence.text(),
              read.depths().get(traced.index()),
              here,
              traced.cues(),
              traced.reports(),
              traced.passed()));
    }
    return sentences;
  }

  private List<Name> named(Document document) {
    List<Name> all = new ArrayList<>();
    names.places().forEach(place -> all.add(name(place)));
    names.actors().forEach(actor -> all.add(name(actor)));
    names.times().forEach(time -> all.add(name(document, time)));
    return all;
  }

  private static Name name(PlaceMention place) {
    boolean itself = place.sense() == PlaceMention.Sense.PLACE;
    return new Name(
        Name.Kind.PLACE,
        place.range().sentence(),
        place.range().from(),
        place.surface(),
        place.place().id(),
        itself ? null : place.sense().name(),
        null,
        place.confidence(),
        place.rule());
  }

  private static Name name(ActorMention actor) {
    return new Name(
        Name.Kind.ACTOR,
        actor.range().sentence(),
        actor.range().from(),
        actor.surface(),
        actor.actorId(),
        actor.speaker(),
        null,
        actor.confidence(),
        actor.rule());
  }

  private static Name name(Document document, TimeMention time) {
    Range range = time.range();
    Sentence sentence = document.sentences().get(range.sentence());
    return new Name(
        Name.Kind.TIME,
        range.sentence(),
        range.from(),
        Surface.of(sentence, range.from(), range.to()),
        null,
        null,
        time.span(),
        null,
        time.rule());
  }
}
