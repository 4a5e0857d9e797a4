package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.explain.Why;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.ReportStatus;

/** Tells which words of a sentence speak of force that is news, and from where it comes. */
final class ForceCues {
  private static final List<String> STRUCK =
      List.of("attacked", "hit", "pounded", "targeted", "bombed", "struck", "strafed", "shelled");

  private static final List<String> FOUND =
      List.of(
          "rifles",
          "rifle",
          "weapons",
          "ammunition",
          "recovered",
          "seized",
          "disposal",
          "cache",
          "unexploded",
          "defused",
          "confiscated",
          "pistols",
          "kalashnikov",
          "kalashnikovs");
  private static final List<String> CAMPS =
      List.of("camp", "camps", "hideout", "hideouts", "sanctuaries", "havens", "bases");

  private static final List<String> BLAST =
      List.of(
          "exploded",
          "explode",
          "explodes",
          "detonated",
          "blast",
          "blasts",
          "explosion",
          "explosions",
          "blew",
          "blown",
          "attack",
          "killed",
          "killing");

  private final Story story;
  private final Cast cast;
  private final Standing standing;

  ForceCues(Story story, Standing standing) {
    this.story = story;
    this.cast = story.cast();
    this.standing = standing;
  }

  /** The cues of force in a sentence that are news, by where the force comes from. */
  Map<Episode.Kind, List<Hit<Cue>>> in(Scene scene, List<Episode> episodes) {
    Map<Episode.Kind, List<Hit<Cue>>> hits = new TreeMap<>();
    boolean airborne = isAirborne(scene);
    boolean rescue = scene.has(Cue.RESCUE);
    for (Hit<Cue> hit : scene.cues()) {
      Episode.Kind kind = kind(hit.value(), airborne);
      if (isOffensive(scene, hit)) {
        hits.computeIfAbsent(Episode.Kind.GROUND, k -> new ArrayList<>())
            .add(new Hit<>(hit.from(), hit.to(), Cue.ATTACK));
        continue;
      }
      if (hit.value() == Cue.DEAD && story.isHeadlineAlone()) {
        hits.computeIfAbsent(Episode.Kind.GROUND, k -> new ArrayList<>())
            .add(new Hit<>(hit.from(), hit.to(), Cue.KILL));
        continue;
      }
      boolean rumoured =
          kind == Episode.Kind.ABDUCTION
              && (rescue || (isAside(scene, hit) && !isLaid(scene, hit)));
      if (kind == null || standing.of(scene, hit) != ReportStatus.NEW) {
        continue;
      }
      if (rumoured || !counts(scene, hit)) {
        story.notes().passed(scene, Why.COMMON);
      } else {
        hits.computeIfAbsent(kind, k -> new ArrayList<>()).add(hit);
      }
    }
    if (hits.size() > 1 && isReasonOfTitle(scene, hits)) {
      hits.remove(Episode.Kind.AIR);
    }
    List<Hit<Cue>> ground = hits.get(Episode.Kind.GROUND);
    if (ground != null && onlyEcho(ground)) {
      boolean known =
          episodes.stream().anyMatch(e -> e.kind == Episode.Kind.AIR)
              && episodes.stream().noneMatch(e -> e.kind == Episode.Kind.GROUND);
      if (hits.containsKey(Episode.Kind.AIR)) {
        hits.remove(Episode.Kind.GROUND);
      } else if (known) {
        hits.remove(Episode.Kind.GROUND);
        hits.put(Episode.Kind.AIR, ground);
      }
    }
    if (hits.containsKey(Episode.Kind.ABDUCTION)
        && ground != null
        && ground.stream().allMatch(h -> h.value() == Cue.ATTACK)) {
      hits.remove(Episode.Kind.GROUND);
    }
    return hits;
  }

  /** "Forces clash after strike": the second explains the first. */
  private static boolean isReasonOfTitle(Scene scene, Map<Episode.Kind, List<Hit<Cue>>> hits) {
    List<Hit<Cue>> ground = hits.getOrDefault(Episode.Kind.GROUND, List.of());
    List<Hit<Cue>> air = hits.getOrDefault(Episode.Kind.AIR, List.of());
    return scene.sentence().isTitle()
        && !ground.isEmpty()
        && !air.isEmpty()
        && !onlyEcho(ground)
        && scene.within(ground.get(0).to(), air.get(0).from(), List.of("after", "since"));
  }

  /**
   * "Who was kidnapped by rebels": by whom is told at the head of an article for the first time.
   */
  private boolean isLaid(Scene scene, Hit<Cue> hit) {
    boolean opening = scene.index() <= 1 || scene.sentence().isTitle();
    return opening && new Roles(scene, hit).doer(cast::isMilitant) != null;
  }

  /** "The kidnapped persons" tells of no new abduction. */
  private static boolean isAside(Scene scene, Hit<Cue> hit) {
    boolean known = List.of("these", "those", "them").contains(scene.word(hit.to()));
    boolean looksBack =
        known || scene.within(hit.from() - 4, hit.from(), List.of("who", "had", "whose"));
    return looksBack || (scene.word(hit.from() - 1).equals("the") && scene.index() > 1);
  }

  /** "Operations against the posts" of the other side's army are an attack. */
  private boolean isOffensive(Scene scene, Hit<Cue> hit) {
    return hit.value() == Cue.RAID
        && Story.isOpening(scene)
        && scene.has(Cue.POSTS)
        && scene.within(hit.to(), hit.to() + 4, List.of("against", "on"))
        && story.isBetweenSides(scene);
  }

  /** "Operation" alone is too common a word where no militant is met and nobody is hit. */
  private boolean counts(Scene scene, Hit<Cue> hit) {
    if (hit.value() == Cue.BOMB && isFound(scene, hit)) {
      return false;
    }
    if (hit.value() != Cue.RAID) {
      return !(hit.value() == Cue.CLASH && scene.within(hit.to(), hit.to() + 4, List.of("proxy")));
    }
    boolean met =
        scene.actors().stream().anyMatch(a -> cast.isMilitant(a.actorId()))
            || scene.has(Cue.HIDEOUT);
    boolean between = story.isBetweenSides(scene) && !met;
    return !between && (met || !scene.casualties().isEmpty() || Story.isOpening(scene));
  }

  /** "Rifles, mines and explosives were recovered" tells of no blast. */
  private static boolean isFound(Scene scene, Hit<Cue> hit) {
    boolean found = scene.within(hit.from() - 7, hit.to() + 7, FOUND);
    boolean blast = scene.words().stream().anyMatch(BLAST::contains);
    return found && !blast;
  }

  /** Words that an air strike and a fight on the ground have in common. */
  private static boolean onlyEcho(List<Hit<Cue>> ground) {
    return ground.stream().allMatch(h -> ForceSieve.ECHO.contains(h.value()));
  }

  private boolean isAirborne(Scene scene) {
    boolean craft =
        scene.has(Cue.AIRCRAFT)
            && (scene.hasAny(Cue.STRIKE, Cue.BOMBED)
                || scene.words().stream().anyMatch(STRUCK::contains));
    boolean state = scene.actors().stream().anyMatch(a -> cast.isState(a.actorId()));
    boolean flown = story.mentions(Cue.AIR, Cue.AIRCRAFT, Cue.DRONE);
    return scene.hasAny(Cue.AIR, Cue.DRONE)
        || craft
        || (isBombed(scene) && (state || flown))
        || (scene.has(Cue.STRIKE) && (flown || isOnCamps(scene)));
  }

  /** "Strikes on its camps": those who march on a camp raid it. */
  private static boolean isOnCamps(Scene scene) {
    return scene.cues().stream()
        .filter(hit -> hit.value() == Cue.STRIKE && scene.word(hit.to()).equals("on"))
        .anyMatch(hit -> scene.within(hit.to(), hit.to() + 5, CAMPS));
  }

  /** "Bombing" alone may be any blast; "the bombing of a town" is done from the air. */
  private static boolean isBombed(Scene scene) {
    return scene.cues().stream()
        .filter(hit -> hit.value() == Cue.BOMBED)
        .anyMatch(
            hit ->
                !scene.word(hit.to() - 1).startsWith("bombing")
                    || List.of("of", "by", "campaign", "raid", "raids")
                        .contains(scene.word(hit.to())));
  }

  private static Episode.@Nullable Kind kind(Cue cue, boolean airborne) {
    if (cue == Cue.STRIKE || cue == Cue.BOMBED || cue == Cue.AIRCRAFT) {
      return airborne ? Episode.Kind.AIR : (cue == Cue.BOMBED ? Episode.Kind.GROUND : null);
    }
    if (cue.isAirborne()) {
      return Episode.Kind.AIR;
    }
    if (cue == Cue.ABDUCT) {
      return Episode.Kind.ABDUCTION;
    }
    return cue.isGround() || cue == Cue.KILL ? Episode.Kind.GROUND : null;
  }
}
