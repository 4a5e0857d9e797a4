package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.ReportStatus;

/** Finds posts, towns and land that one side is said to have taken: one report for each taker. */
final class SeizureFinder {
  private static final List<String> UNTRUE =
      List.of(
          "not",
          "no",
          "false",
          "baseless",
          "denied",
          "untrue",
          "untruth",
          "propaganda",
          "rejected",
          "nor");
  private static final List<String> MEN =
      List.of("troops", "columns", "fighters", "forces", "army", "armed men", "soldiers");
  private static final List<String> ARMS =
      List.of("weapons", "arms", "ammunition", "alive", "rifles", "hashish", "drugs", "vehicles");

  List<Draft> find(Story story) {
    Map<String, Draft> drafts = new TreeMap<>();
    for (Scene scene : story.scenes()) {
      boolean taken = scene.has(Cue.SEIZE) && scene.hasAny(Cue.POSTS, Cue.LAND) && isOfLand(scene);
      boolean entered =
          scene.has(Cue.ENTER)
              && scene.saysAny(MEN)
              && scene.index() <= 3
              && story.isBetweenSides(scene);
      Hit<Cue> cue = taken ? scene.first(Cue.SEIZE) : scene.first(Cue.ENTER);
      if (cue != null && (taken || entered)) {
        add(story, scene, cue, drafts);
      }
    }
    return new ArrayList<>(drafts.values());
  }

  /** Whether a post stands nearer to the taking than any arms do. */
  private static boolean isOfLand(Scene scene) {
    for (Hit<Cue> taking : scene.cues()) {
      boolean land =
          scene.cues().stream()
              .filter(h -> h.value() == Cue.POSTS || h.value() == Cue.LAND)
              .anyMatch(h -> h.from() >= taking.from() - 5 && h.from() <= taking.to() + 4);
      boolean arms = scene.within(taking.to(), taking.to() + 4, ARMS);
      if (taking.value() == Cue.SEIZE && land && !arms) {
        return true;
      }
    }
    return scene.words().stream().noneMatch(ARMS::contains);
  }

  private static void add(Story story, Scene scene, Hit<Cue> cue, Map<String, Draft> drafts) {
    String loser = loser(story, scene);
    ActorMention taker = loser != null ? null : taker(story, scene, cue);
    String winner = loser != null ? story.opponent(loser) : taker == null ? null : taker.actorId();
    String actor = winner == null ? null : force(story, winner);
    if (actor == null) {
      return;
    }
    Draft known = drafts.get(actor);
    if (known != null) {
      known.tell(scene, cue);
      return;
    }
    Draft draft = new Draft(IncidentType.SEIZURE, ReportStatus.NEW, scene, "seizure:taken");
    draft.actor = Draft.ref(actor, taker);
    String other = story.opponent(actor);
    String robbed = other == null ? null : force(story, other);
    draft.target = robbed == null ? null : Draft.ref(robbed, null);
    PlaceRef place = Setting.near(scene, cue);
    draft.place = place != null ? place : story.fallbackPlace(scene, cue.from());
    draft.tell(scene, cue);
    draft.corroborates = scene.words().stream().noneMatch(UNTRUE::contains);
    draft.attribution = draft.corroborates ? actor : robbed == null ? actor : robbed;
    draft.confidence = 0.65;
    drafts.put(actor, draft);
  }

  /** Whose posts they were: "Nineteen Afghan posts captured", "captured 25 Pakistani posts". */
  private static @Nullable String loser(Story story, Scene scene) {
    for (Hit<Cue> post : scene.cues()) {
      if (post.value() != Cue.POSTS && post.value() != Cue.LAND) {
        continue;
      }
      for (ActorMention actor : scene.actors()) {
        boolean owns = actor.range().to() >= post.from() - 2 && actor.range().from() <= post.from();
        boolean of =
            actor.range().from() > post.to()
                && actor.range().from() <= post.to() + 3
                && scene.within(post.to(), post.to() + 1, List.of("of", "on"));
        if (story.isSide(actor) && (owns || of)) {
          return actor.actorId();
        }
      }
      for (PlaceMention people : scene.places()) {
        boolean owns = people.range().to() == post.from();
        String government = story.cast().government(people.place().country());
        if (owns && people.sense() == PlaceMention.Sense.PEOPLE && government != null) {
          return story.cast().side(government) == null ? null : government;
        }
      }
    }
    return null;
  }

  /** Who took it: the subject; before a speaker's "we", nobody. */
  private static @Nullable ActorMention taker(Story story, Scene scene, Hit<Cue> cue) {
    boolean passive =
        scene.cues().stream().anyMatch(h -> h.value() == Cue.POSTS && h.to() == cue.from())
            || scene.within(cue.from() - 2, cue.from(), List.of("were", "was", "been"));
    if (passive) {
      return scene.actors().stream()
          .filter(a -> story.isSide(a) && a.rank() != null)
          .findFirst()
          .orElse(null);
    }
    ActorMention agent = new Roles(scene, cue).agent(id -> story.cast().isState(id));
    return agent != null && story.isSide(agent) ? agent : null;
  }

  /** The armed hand of the state that an actor belongs to. */
  private static @Nullable String force(Story story, String id) {
    if (!story.cast().isState(id)) {
      return null;
    }
    return story.cast().isForce(id) ? id : story.cast().army(story.cast().country(id));
  }
}
