package picket.enrich.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import picket.enrich.actor.ActorFinder;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.SpeechFinder;
import picket.enrich.explain.Why;
import picket.enrich.figure.CasualtyFinder;
import picket.enrich.figure.People;
import picket.enrich.place.EventPlaces;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.BySentence;
import picket.enrich.text.Document;
import picket.enrich.text.Sentence;
import picket.enrich.time.TimeFinder;
import picket.enrich.time.TimeMention;
import picket.model.Genre;
import picket.model.IncidentType.Family;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.TimeQuality;
import picket.model.theatre.Bloc;
import picket.model.theatre.Place;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/**
 * Reads the happenings out of one article, whose names are already known.
 *
 * <p>Immutable; safe for several threads.
 */
public final class EventReader {
  private final Theatre theatre;
  private final SortedMap<String, Place> places;
  private final CueFinder cues = new CueFinder();
  private final CasualtyFinder casualties = new CasualtyFinder(People.load());
  private final SpeechFinder speeches = new SpeechFinder();
  private final TimeFinder clocks;

  public EventReader(Theatre theatre) {
    this.theatre = theatre;
    this.places = theatre.placesById();
    this.clocks = new TimeFinder(theatre);
  }

  /** Whether a sentence is worth its grammar: it has words that tell of a happening or harm. */
  public boolean isTelling(Sentence sentence) {
    return !cues.find(sentence).isEmpty() || casualties.tells(sentence);
  }

  /**
   * The reports of an article, in the order of the text.
   *
   * @param notes takes down what becomes of each sentence; has no part in what is read
   */
  public List<Report> read(Document document, Genre genre, Names names, EventNotes notes) {
    boolean dated = document.article().publishedAtQuality() != TimeQuality.NONE;
    Story story =
        new Story(
            scenes(document, names),
            new Cast(theatre, document.article().publishedAt(), unknown(names.actors())),
            places,
            bloc(document.article().sourceId()),
            new EventPlaces(document, names.places()),
            dated ? document.article().publishedAt() : null,
            notes);
    List<Draft> drafts = new ArrayList<>(drafts(story));
    PlaceClock clock = new PlaceClock(theatre, clocks.zone(document));
    drafts.forEach(draft -> draft.when = clock.at(draft.when, draft.place));
    drafts.forEach(draft -> draft.endBy(story.published()));
    drafts.sort(Comparator.comparingInt(Draft::firstSentence));
    notes.close(story, new Standing(story.published()), drafts);
    return reports(drafts, genre);
  }

  private List<Scene> scenes(Document document, Names names) {
    BySentence<PlaceMention> where = new BySentence<>(names.places(), PlaceMention::range);
    BySentence<ActorMention> who = new BySentence<>(names.actors(), ActorMention::range);
    BySentence<TimeMention> when = new BySentence<>(names.times(), TimeMention::range);
    List<Scene> scenes = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int s = sentence.index();
      List<String> words = Scene.lower(sentence);
      scenes.add(
          new Scene(
              sentence,
              words,
              Scene.spaced(words),
              cues.find(sentence),
              casualties.find(sentence),
              who.in(s),
              where.in(s),
              when.in(s)));
    }
    return scenes;
  }

  private static List<String> unknown(List<ActorMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.rule().equals(ActorFinder.UNKNOWN_GROUP))
        .map(ActorMention::actorId)
        .distinct()
        .toList();
  }

  private List<Draft> drafts(Story story) {
    Standing standing = new Standing(story.published());
    List<Draft> drafts = new ArrayList<>();
    ForceReporter reporter = new ForceReporter(story);
    Accounts accounts = new Accounts(story, speeches);
    List<Draft> asides = new ArrayList<>();
    for (Episode episode : new ForceFinder(story, standing, accounts).find()) {
      (episode.status == ReportStatus.NEW ? drafts : asides).add(reporter.report(episode));
    }
    drafts.addAll(new CrossingFinder().find(story));
    drafts.addAll(new PeaceFinder().find(story));
    drafts.addAll(new SeizureFinder().find(story));
    List<Draft> leaders = new LeaderFinder(standing).find(story);
    leaders.forEach(leader -> drafts.removeIf(draft -> isTold(draft, leader, story.notes())));
    drafts.addAll(leaders);
    drafts.addAll(new OtherFinder(standing).find(story));
    drafts.addAll(new AnswerFinder(standing).find(story, drafts));
    drafts.addAll(new BreachFinder(standing).find(story, drafts));
    drafts.addAll(new GestureFinder(standing).find(story));
    drafts.addAll(new StatementFinder().find(story));
    new ClaimReader(accounts, story).read(drafts);
    new AsideFinder(story, standing).find().forEach(e -> asides.add(reporter.report(e)));
    drafts.addAll(asides);
    drafts.forEach(draft -> attribute(story, draft));
    return drafts;
  }

  private static boolean isTold(Draft draft, Draft leader, EventNotes notes) {
    if (!draft.isSameDeath(leader)) {
      return false;
    }
    notes.passed(draft, Why.SAME_DEATH);
    return true;
  }

  /** What a state's own outlet tells rests on its side's word. */
  private static void attribute(Story story, Draft draft) {
    Bloc bloc = story.bloc();
    if (!bloc.state() || bloc.side() == null || !draft.attribution.equals(Report.OWN)) {
      return;
    }
    String country =
        story.cast().sides().stream()
            .filter(side -> side.id().equals(bloc.side()))
            .map(side -> side.country())
            .findFirst()
            .orElse(null);
    Family family = draft.type.family();
    String voice =
        family == Family.KINETIC ? story.cast().army(country) : story.cast().government(country);
    if (voice != null) {
      draft.attribution = voice;
    }
  }

  private Bloc bloc(String sourceId) {
    Source source = theatre.source(sourceId);
    return theatre.blocs().get(source == null ? sourceId : source.bloc());
  }

  private static List<Report> reports(List<Draft> drafts, Genre genre) {
    List<Report> reports = new ArrayList<>();
    for (Draft draft : drafts) {
      reports.add(draft.report(reports.size(), genre.isNews()));
    }
    return reports;
  }
}
