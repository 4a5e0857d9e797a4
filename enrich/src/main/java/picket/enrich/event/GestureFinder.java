package picket.enrich.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.IncidentType;
import picket.model.Precision;
import picket.model.ReportStatus;

/** Finds men drawn back, prisoners let go and relief sent. */
final class GestureFinder {
  private static final List<String> MEN =
      List.of(
          "troops",
          "soldiers",
          "forces",
          "fighters",
          "militants",
          "guards",
          "tanks",
          "posts",
          "positions",
          "army",
          "units");
  private static final List<String> CAPTIVES =
      List.of(
          "prisoner",
          "prisoners",
          "detainee",
          "detainees",
          "captive",
          "captives",
          "hostage",
          "hostages",
          "soldier",
          "soldiers",
          "policeman",
          "policemen",
          "abducted",
          "kidnapped",
          "detained",
          "fishermen",
          "inmates",
          "bodies",
          "workers",
          "officials",
          "journalist",
          "journalists",
          "truckers",
          "drivers");
  private static final List<String> RELIEF =
      List.of(
          "aid",
          "relief",
          "tents",
          "medicine",
          "medicines",
          "blankets",
          "wheat",
          "food",
          "humanitarian",
          "assistance");
  private static final List<String> AFTER_COURT = List.of("bail", "court", "parole");
  private static final int REACH = 7;
  private static final int OPENING = 2;

  private final Standing standing;

  GestureFinder(Standing standing) {
    this.standing = standing;
  }

  List<Draft> find(Story story) {
    Map<IncidentType, Draft> drafts = new EnumMap<>(IncidentType.class);
    for (Scene scene : story.scenes()) {
      for (Hit<Cue> cue : scene.cues()) {
        IncidentType type = type(scene, cue);
        if (type == null || standing.of(scene, cue) != ReportStatus.NEW) {
          continue;
        }
        Draft known = drafts.get(type);
        if (known != null) {
          known.tell(scene, cue);
        } else if (scene.index() <= OPENING && story.isBetweenSides(scene)) {
          Draft draft = draft(story, scene, cue, type);
          if (draft != null) {
            drafts.put(type, draft);
          }
        }
      }
    }
    return new ArrayList<>(drafts.values());
  }

  private static @Nullable IncidentType type(Scene scene, Hit<Cue> cue) {
    boolean passive = new Roles(scene, cue).isPassive();
    int from = passive ? cue.from() - REACH : cue.to();
    int to = passive ? cue.from() : cue.to() + REACH;
    boolean court = scene.within(cue.from() - REACH, cue.to() + REACH, AFTER_COURT);
    return switch (cue.value()) {
      case WITHDRAW ->
          scene.within(cue.from() - REACH, cue.to() + REACH, MEN) ? IncidentType.WITHDRAWAL : null;
      case RELEASE -> scene.within(from, to, CAPTIVES) && !court ? IncidentType.RELEASE : null;
      case SEND -> scene.within(from, to, RELIEF) ? IncidentType.AID : null;
      default -> null;
    };
  }

  /** Who did it must be told: a state, a movement, an international body. */
  private static @Nullable Draft draft(Story story, Scene scene, Hit<Cue> cue, IncidentType type) {
    Cast cast = story.cast();
    ActorMention agent =
        new Roles(scene, cue)
            .agent(id -> cast.isState(id) || cast.isMilitant(id) || cast.isInternational(id));
    String giver = agent == null ? country(story, scene, cue) : agent.actorId();
    if (giver == null) {
      return null;
    }
    String army = type == IncidentType.WITHDRAWAL ? cast.army(cast.country(giver)) : null;
    String actor = army == null || cast.isForce(giver) ? giver : army;
    Draft draft = new Draft(type, ReportStatus.NEW, scene, "other:" + type.words());
    draft.actor = Draft.ref(actor, agent);
    ActorMention other =
        new Roles(scene, cue).patient(id -> !id.equals(actor) && !id.equals("UNKNOWN"));
    draft.target = other == null ? null : Draft.ref(other.actorId(), other);
    draft.tell(scene, cue);
    draft.place = draft.place != null ? draft.place : story.speechPlace(scene, 0, null);
    draft.confidence = 0.55;
    return draft;
  }

  /** "Pakistan sent tents": the country named right before. */
  private static @Nullable String country(Story story, Scene scene, Hit<Cue> cue) {
    return scene.places().stream()
        .filter(p -> p.place().precision() == Precision.COUNTRY)
        .filter(p -> p.range().to() <= cue.from() && cue.from() - p.range().to() <= 2)
        .findFirst()
        .map(p -> story.cast().government(p.place().country()))
        .orElse(null);
  }
}
