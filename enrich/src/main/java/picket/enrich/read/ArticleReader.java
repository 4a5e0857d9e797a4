package picket.enrich.read;

import java.util.List;
import picket.enrich.actor.ActorFinder;
import picket.enrich.actor.ActorMention;
import picket.enrich.event.EventNotes;
import picket.enrich.event.EventReader;
import picket.enrich.event.Names;
import picket.enrich.explain.Explanation;
import picket.enrich.genre.GenreReader;
import picket.enrich.genre.Judgement;
import picket.enrich.language.Languages;
import picket.enrich.origin.CreditReader;
import picket.enrich.origin.MinHash;
import picket.enrich.place.PlaceFinder;
import picket.enrich.place.PlaceMention;
import picket.enrich.relevance.RelevanceGate;
import picket.enrich.relevance.Weight;
import picket.enrich.text.CoreNlpAnnotator;
import picket.enrich.text.Document;
import picket.enrich.text.Excerpt;
import picket.enrich.text.Range;
import picket.enrich.time.TimeFinder;
import picket.model.Article;
import picket.model.Envelope;
import picket.model.Mention;
import picket.model.Reading;
import picket.model.Report;
import picket.model.theatre.Theatre;

/**
 * Reads one article with the eyes of one theatre: names, then grammar where it is worth it, then
 * happenings.
 *
 * <p>Pure: the same article gives the same reading, in every thread and order.
 */
public final class ArticleReader {
  private final Theatre theatre;
  private final CoreNlpAnnotator annotator;
  private final PlaceFinder places;
  private final ActorFinder actors;
  private final TimeFinder times;
  private final EventReader events;
  private final CreditReader credits;
  private final GenreReader genres = new GenreReader();
  private final RelevanceGate gate;

  public ArticleReader(Theatre theatre, CoreNlpAnnotator annotator) {
    this.theatre = theatre;
    this.annotator = annotator;
    this.places = new PlaceFinder(theatre);
    this.actors = new ActorFinder(theatre);
    this.times = new TimeFinder(theatre);
    this.events = new EventReader(theatre);
    this.credits = new CreditReader(theatre.sources());
    this.gate = new RelevanceGate(theatre);
  }

  /**
   * What the article says. One in a language that the theatre does not read, or that has nothing to
   * do with it, is not read: its reading has no mentions and no reports.
   */
  public Reading read(Article article) {
    return read(look(article), new ReadingNotes(EventNotes.NONE));
  }

  /** What the article says, as {@link #read} has it, and how that came about. */
  public Explanation explain(Article article) {
    Look look = look(article);
    ReadingNotes notes = new ReadingNotes(EventNotes.asked());
    Reading reading = read(look, notes);
    return notes.explanation(reading, look.legible(), look.weight(), look.genre());
  }

  /**
   * A first look at an article, which tells whether it is worth reading.
   *
   * @param article the article
   * @param shown as much of it as the budget allows to look at
   * @param language ISO 639-1, or {@code und}
   * @param legible whether the theatre reads the language
   * @param weight whose business it is; not weighed where it is not legible
   * @param genre what kind of text it is
   */
  private record Look(
      Article article,
      Article shown,
      String language,
      boolean legible,
      Weight weight,
      Judgement genre) {}

  private Look look(Article article) {
    Article shown = Excerpt.of(article, annotator.budget());
    String language = Languages.of(shown.title() + "\n" + shown.text());
    boolean legible =
        language.equals(Languages.UNDETERMINED) || theatre.languages().contains(language);
    Weight weight = legible ? gate.weigh(shown) : Weight.ILLEGIBLE;
    return new Look(article, shown, language, legible, weight, genres.judge(shown));
  }

  private Reading read(Look look, ReadingNotes notes) {
    return look.weight().relevance() <= 0 ? reading(look, Told.NOTHING) : told(look, notes);
  }

  private Reading told(Look look, ReadingNotes notes) {
    Document bare = annotator.split(look.article());
    Grammar grammar = Grammar.of(bare, annotator, events::isTelling);
    Document document = grammar.document();
    List<PlaceMention> where = places.find(document);
    Names names = new Names(where, actors.find(document, where), times.find(document));
    notes.read(grammar, names);
    List<Report> reports = events.read(document, look.genre().genre(), names, notes.events());
    Told told =
        new Told(
            MinHash.signature(look.shown().text()),
            grammar.work().isDegraded(),
            names.places().stream().map(p -> mention(document, p)).toList(),
            names.actors().stream().map(a -> mention(document, a)).toList(),
            reports);
    return reading(look, told);
  }

  /** What an article tells, beyond what a first look shows. */
  private record Told(
      List<Integer> signature,
      boolean degraded,
      List<Mention> places,
      List<Mention> actors,
      List<Report> reports) {
    static final Told NOTHING = new Told(List.of(), false, List.of(), List.of(), List.of());
  }

  private Reading reading(Look look, Told told) {
    Article article = look.article();
    return new Reading(
        Envelope.of(
            "read:" + theatre.id() + ":" + article.id() + ":" + article.revision(), article.id()),
        theatre.id(),
        article.ref(),
        look.language(),
        look.genre().genre(),
        credits.read(look.shown()),
        told.signature(),
        look.weight().relevance(),
        told.degraded(),
        told.places(),
        told.actors(),
        told.reports());
  }

  private static Mention mention(Document document, PlaceMention place) {
    Range range = place.range();
    return new Mention(
        place.surface(),
        begin(document, range),
        end(document, range),
        place.place().id(),
        place.confidence(),
        place.rule());
  }

  private static Mention mention(Document document, ActorMention actor) {
    Range range = actor.range();
    return new Mention(
        actor.surface(),
        begin(document, range),
        end(document, range),
        actor.actorId(),
        actor.confidence(),
        actor.rule());
  }

  private static int begin(Document document, Range range) {
    return document.sentences().get(range.sentence()).tokens().get(range.from()).begin();
  }

  private static int end(Document document, Range range) {
    return document.sentences().get(range.sentence()).tokens().get(range.to() - 1).end();
  }
}
