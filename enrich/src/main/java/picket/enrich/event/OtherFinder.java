package picket.enrich.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.IncidentType;
import picket.model.ReportStatus;

/**
 * Finds arrests, protests, bans on trade, expulsions, movements of troops and recalls of envoys.
 */
final class OtherFinder {
  private static final Map<Cue, IncidentType> TYPES = types();

  private static final List<String> RIOTING =
      List.of(
          "pelted stones",
          "staged a protest",
          "stage protest",
          "stage a protest",
          "staged protest");

  private final Standing standing;

  OtherFinder(Standing standing) {
    this.standing = standing;
  }

  private static Map<Cue, IncidentType> types() {
    Map<Cue, IncidentType> types = new EnumMap<>(Cue.class);
    types.put(Cue.ARREST, IncidentType.ARREST);
    types.put(Cue.PROTEST, IncidentType.UNREST);
    types.put(Cue.TRADE, IncidentType.TRADE_RESTRICTION);
    types.put(Cue.EXPEL, IncidentType.EXPULSION);
    types.put(Cue.DEPLOY, IncidentType.TROOP_MOVEMENT);
    types.put(Cue.RECALL, IncidentType.DIPLOMATIC_DOWNGRADE);
    return types;
  }

  List<Draft> find(Story story) {
    Map<IncidentType, Draft> drafts = new EnumMap<>(IncidentType.class);
    for (Scene scene : story.scenes()) {
      for (Hit<Cue> cue : scene.cues()) {
        IncidentType type = TYPES.get(cue.value());
        if (type == null || standing.of(scene, cue) != ReportStatus.NEW) {
          continue;
        }
        Draft known = drafts.get(type);
        if (known != null) {
          known.tell(scene, cue);
        } else if (starts(story, scene, type)) {
          drafts.put(type, draft(story, scene, cue, type));
        }
      }
    }
    return new ArrayList<>(drafts.values());
  }

  /** Whether a sentence can open such a report, rather than be an aside of another. */
  private static boolean starts(Story story, Scene scene, IncidentType type) {
    boolean opening = scene.index() <= 2;
    return switch (type) {
      case ARREST ->
          opening
              && scene.cues().stream()
                  .noneMatch(h -> h.value().isGround() || h.value() == Cue.KILL);
      case UNREST ->
          scene.cues().stream().filter(h -> h.value() == Cue.PROTEST).count()
                  >= (opening || scene.saysAny(RIOTING) ? 1 : 2)
              && !scene.places().isEmpty();
      case TROOP_MOVEMENT -> opening;
      default -> opening && story.isBetweenSides(scene);
    };
  }

  private static Draft draft(Story story, Scene scene, Hit<Cue> cue, IncidentType type) {
    Draft draft = new Draft(type, ReportStatus.NEW, scene, "other:" + type.words());
    draft.place = Setting.near(scene, cue);
    draft.tell(scene, cue);
    Roles roles = new Roles(scene, cue);
    ActorMention agent = roles.agent(id -> story.cast().isState(id) || story.cast().isMilitant(id));
    String actor =
        type == IncidentType.UNREST
            ? Cast.CIVILIANS
            : agent == null ? side(story, type) : agent.actorId();
    if (actor != null) {
      draft.actor = Draft.ref(actor, agent);
    }
    ActorMention patient = roles.patient(id -> !id.equals(actor));
    if (type == IncidentType.EXPULSION) {
      draft.target = Draft.ref(Cast.CIVILIANS, null);
    } else if (patient != null) {
      draft.target = Draft.ref(patient.actorId(), patient);
    }
    draft.confidence = 0.55;
    return draft;
  }

  private static @Nullable String side(Story story, IncidentType type) {
    return type == IncidentType.ARREST
        ? null
        : story.cast().government(story.cast().sides().get(0).country());
  }
}
