package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.IncidentType;
import picket.model.ReportStatus;

/**
 * Finds the guns with which one army answers the other, told in passing under a fight: "troops were
 * answering with artillery".
 */
final class AnswerFinder {
  private static final List<String> ANSWERING =
      List.of(
          "answer",
          "answered",
          "answering",
          "respond",
          "responded",
          "responding",
          "reply",
          "replied",
          "replying",
          "retaliate",
          "retaliated",
          "retaliating",
          "returned",
          "returning");
  private static final int REACH = 8;

  private final Standing standing;

  AnswerFinder(Standing standing) {
    this.standing = standing;
  }

  /** The first such answer; none where the article tells of shelling already. */
  List<Draft> find(Story story, List<Draft> known) {
    boolean shelled = known.stream().anyMatch(d -> d.type == IncidentType.SHELLING);
    Draft fight = known.stream().filter(d -> isFight(story, d)).findFirst().orElse(null);
    List<Draft> found = new ArrayList<>();
    if (shelled || fight == null) {
      return found;
    }
    for (Scene scene : story.scenes()) {
      Hit<Cue> guns = scene.first(Cue.MORTAR);
      boolean told =
          guns != null
              && !scene.sentence().isTitle()
              && scene.within(guns.from() - REACH, guns.from(), ANSWERING)
              && standing.of(scene, guns) == ReportStatus.NEW;
      if (told && guns != null && found.isEmpty()) {
        found.add(draft(story, scene, guns, fight));
      }
    }
    return found;
  }

  /** A fight that an army began, or land taken from one. */
  private static boolean isFight(Story story, Draft draft) {
    boolean kind =
        draft.type == IncidentType.ARMED_CLASH
            || draft.type == IncidentType.ARMED_ATTACK
            || draft.type == IncidentType.SEIZURE;
    return kind && story.cast().isState(draft.actor.id()) && story.namesBothSides();
  }

  private static Draft draft(Story story, Scene scene, Hit<Cue> guns, Draft fight) {
    Draft draft = new Draft(IncidentType.SHELLING, ReportStatus.NEW, scene, "force:answer");
    boolean taken = fight.type == IncidentType.SEIZURE;
    String gunner = taken ? fight.actor.id() : opposingArmy(story, fight.actor.id());
    ActorMention named =
        new Roles(scene, guns)
            .agent(id -> story.cast().isForce(id) && story.cast().side(id) != null);
    if (named != null) {
      gunner = story.voice(named.actorId());
    }
    if (gunner != null) {
      String army = story.cast().army(story.cast().country(gunner));
      draft.actor = Draft.ref(army == null ? gunner : army, named);
      String other = opposingArmy(story, gunner);
      draft.target = other == null ? null : Draft.ref(other, null);
    }
    draft.tell(scene, guns);
    draft.place = draft.place == null ? fight.place : draft.place;
    draft.when = draft.when == null ? fight.when : draft.when;
    draft.confidence = 0.55;
    return draft;
  }

  private static @Nullable String opposingArmy(Story story, String id) {
    String other = story.opponent(id);
    return other == null ? null : story.cast().army(story.cast().country(other));
  }
}
