package picket.enrich.read;

import java.util.ArrayList;
import java.util.List;
import picket.enrich.actor.ActorFinder;
import picket.enrich.actor.ActorMention;
import picket.enrich.event.EventReader;
import picket.enrich.genre.GenreReader;
import picket.enrich.language.Languages;
import picket.enrich.origin.CreditReader;
import picket.enrich.origin.MinHash;
import picket.enrich.place.PlaceFinder;
import picket.enrich.place.PlaceMention;
import picket.enrich.relevance.RelevanceGate;
import picket.enrich.text.CoreNlpAnnotator;
import picket.enrich.text.Document;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.enrich.time.TimeFinder;
import picket.model.Article;
import picket.model.Envelope;
import picket.model.Genre;
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
    String language = Languages.of(article.title() + "\n" + article.text());
    boolean legible =
        language.equals(Languages.UNDETERMINED) || theatre.languages().contains(language);
    double relevance = legible ? gate.relevance(article) : 0;
    return relevance <= 0 ? unread(article, language) : told(article, language, relevance);
  }

  private Reading unread(Article article, String language) {
    Genre genre = genres.genre(article);
    return reading(
        article, language, genre, 0, List.of(), new Names(List.of(), List.of(), List.of()));
  }

  private Reading told(Article article, String language, double relevance) {
    Document document = withGrammar(annotator.split(article));
    List<PlaceMention> where = places.find(document);
    List<ActorMention> who = actors.find(document, where);
    Genre genre = genres.genre(article);
    List<Report> reports = events.read(document, genre, where, who, times.find(document));
    Names names =
        new Names(
            where.stream().map(p -> mention(document, p)).toList(),
            who.stream().map(a -> mention(document, a)).toList(),
            reports);
    return reading(article, language, genre, relevance, MinHash.signature(article.text()), names);
  }

  private record Names(List<Mention> places, List<Mention> actors, List<Report> reports) {}

  private Reading reading(
      Article article,
      String language,
      Genre genre,
      double relevance,
      List<Integer> signature,
      Names names) {
    return new Reading(
        Envelope.of(
            "read:" + theatre.id() + ":" + article.id() + ":" + article.revision(), article.id()),
        theatre.id(),
        article.ref(),
        language,
        genre,
        credits.read(article),
        signature,
        relevance,
        false,
        names.places(),
        names.actors(),
        names.reports());
  }

  private Document withGrammar(Document document) {
    int left = annotator.budget().parses();
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      boolean worth = left > 0 && events.isTelling(sentence);
      sentences.add(worth ? annotator.parse(sentence) : sentence);
      left -= worth ? 1 : 0;
    }
    return document.with(sentences);
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
