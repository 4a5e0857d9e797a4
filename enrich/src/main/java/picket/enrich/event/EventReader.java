package picket.enrich.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.SpeechFinder;
import picket.enrich.figure.CasualtyFinder;
import picket.enrich.figure.People;
import picket.enrich.place.EventPlaces;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.Document;
import picket.enrich.text.Sentence;
import picket.enrich.time.TimeMention;
import picket.model.Genre;
import picket.model.IncidentType.Family;
import picket.model.Report;
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

  public EventReader(Theatre theatre) {
    this.theatre = theatre;
    this.places = theatre.placesById();
  }

  /** Whether a sentence is worth its grammar: it has words that tell of a happening. */
  public boolean isTelling(Sentence sentence) {
    return !cues.find(sentence).isEmpty();
  }

  /** The reports of an article, in the order of the text. */
  public List<Report> read(
      Document document,
      Genre genre,
      List<PlaceMention> placeMentions,
      List<ActorMention> actorMentions,
      List<TimeMention> timeMentions) {
    List<Scene> scenes = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int s = sentence.index();
      scenes.add(
          new Scene(
              sentence,
              Scene.lower(sentence),
              cues.find(sentence),
              casualties.find(sentence),
              actorMentions.stream().filter(m -> m.range().sentence() == s).toList(),
              placeMentions.stream().filter(m -> m.range().sentence() == s).toList(),
              timeMentions.stream().filter(m -> m.range().sentence() == s).toList()));
    }
    boolean dated = document.article().publishedAtQuality() != TimeQuality.NONE;
    Cast cast = new Cast(theatre, document.article().publishedAt());
    Story story =
        new Story(
            scenes,
            cast,
            places,
            bloc(document.article().sourceId()),
            new EventPlaces(document, placeMentions),
            dated ? document.article().publishedAt() : null);
    return reports(drafts(story), genre);
  }

  private List<Draft> drafts(Story story) {
    Standing standing = new Standing(story.published());
    List<Draft> drafts = new ArrayList<>();
    ForceReporter reporter = new ForceReporter(story);
    new ForceFinder(story, standing)
        .find()
        .forEach(episode -> drafts.add(reporter.report(episode)));
    drafts.addAll(new CrossingFinder().find(story));
    drafts.addAll(new PeaceFinder().find(story));
    drafts.addAll(new SeizureFinder().find(story));
    List<Draft> leaders = new LeaderFinder(standing).find(story);
    leaders.forEach(leader -> drafts.removeIf(draft -> draft.isSameDeath(leader)));
    drafts.addAll(leaders);
    drafts.addAll(new OtherFinder(standing).find(story));
    drafts.addAll(new StatementFinder().find(story));
    new ClaimReader(speeches, story).read(drafts);
    drafts.forEach(draft -> attribute(story, draft));
    drafts.forEach(draft -> draft.endBy(story.published()));
    return drafts;
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
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt(Draft::firstSentence));
    List<Report> reports = new ArrayList<>();
    for (Draft draft : ordered) {
      reports.add(draft.report(reports.size(), genre.isNews()));
    }
    return reports;
  }
}
