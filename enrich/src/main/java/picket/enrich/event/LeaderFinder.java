package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.Details;
import picket.model.IncidentType;
import picket.model.ReportStatus;
import picket.model.Victim;

/** Finds reports that a leader of an armed movement was killed, or that say it is not so. */
final class LeaderFinder {
  private static final List<String> UNTRUE =
      List.of(
          "alive",
          "denies",
          "denied",
          "false",
          "withdrawn",
          "retraction",
          "unconfirmed",
          "not",
          "reports",
          "reported",
          "no");
  private static final List<String> EARLIER = List.of("predecessor", "succeeded", "took");
  private static final int REACH = 12;

  private final Standing standing;

  LeaderFinder(Standing standing) {
    this.standing = standing;
  }

  List<Draft> find(Story story) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      Hit<Cue> cue = death(story, scene);
      ActorMention leader = cue == null ? null : leader(story, scene, cue);
      if (cue == null
          || leader == null
          || standing.isPast(scene, cue)
          || scene.words().stream().anyMatch(EARLIER::contains)) {
        continue;
      }
      if (drafts.isEmpty()) {
        drafts.add(draft(story, scene, cue, leader));
      } else {
        Draft known = drafts.get(0);
        known.tell(scene, cue);
        known.place = Setting.finer(known.place, Setting.near(scene, cue));
      }
    }
    return drafts;
  }

  private static @Nullable Hit<Cue> death(Story story, Scene scene) {
    for (Hit<Cue> cue : scene.cues()) {
      boolean headline = cue.value() == Cue.DEAD && story.isHeadlineAlone();
      if (cue.value() == Cue.KILL || cue.value() == Cue.SHOT || headline) {
        return cue;
      }
    }
    return null;
  }

  private static @Nullable ActorMention leader(Story story, Scene scene, Hit<Cue> cue) {
    for (ActorMention actor : scene.actors()) {
      int away = cue.from() - actor.range().to();
      boolean near = away >= -REACH && away <= REACH;
      boolean one =
          scene.within(
                  actor.range().from() - 7, actor.range().from(), List.of("including", "among"))
              && !scene.sentence().isTitle();
      if (one) {
        continue;
      }
      boolean group =
          List.of("group", "camps", "faction", "network").contains(scene.word(actor.range().to()));
      if (actor.leader() && near && !group && story.cast().isMilitant(actor.actorId())) {
        return actor;
      }
    }
    return null;
  }

  private static Draft draft(Story story, Scene scene, Hit<Cue> cue, ActorMention leader) {
    Draft draft = new Draft(IncidentType.TARGETED_KILLING, ReportStatus.NEW, scene, "force:leader");
    ActorMention killer = new Roles(scene, cue).agent(id -> story.cast().isForce(id));
    if (killer != null) {
      draft.actor = Draft.ref(killer.actorId(), killer);
    }
    draft.target = Draft.ref(leader.actorId(), leader);
    draft.place = Setting.near(scene, cue);
    draft.tell(scene, cue);
    draft.place = draft.place != null ? draft.place : story.fallbackPlace(scene, cue.from());
    String name = leader.speaker() != null ? leader.speaker() : leader.surface();
    draft.details = new Details(List.of(new Victim(name, true, null)), null, null, null, null);
    draft.corroborates = scene.words().stream().noneMatch(UNTRUE::contains);
    draft.confidence = 0.7;
    return draft;
  }
}
