package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.Manner;
import picket.enrich.claim.Speech;
import picket.enrich.claim.SpeechFinder;
import picket.enrich.figure.Casualty;
import picket.model.Claim;
import picket.model.Count;
import picket.model.IncidentType;
import picket.model.IncidentType.Family;
import picket.model.Measure;
import picket.model.ReportStatus;
import picket.model.Stance;
import picket.model.VictimSide;

/** Gives each report the claims and denials that the article has of it, and a claim its report. */
final class ClaimReader {
  private static final int LONGEST = 200;

  private final SpeechFinder speeches;
  private final Cast cast;

  ClaimReader(SpeechFinder speeches, Cast cast) {
    this.speeches = speeches;
    this.cast = cast;
  }

  /** Adds claims to the reports of force, and reports of claims that lead. */
  void read(Story story, List<Draft> drafts) {
    List<Draft> acts = drafts.stream().filter(d -> d.type.family() == Family.KINETIC).toList();
    if (acts.isEmpty()) {
      return;
    }
    for (Scene scene : story.scenes()) {
      ownVoice(story, scene, acts);
      for (Speech speech : speeches.find(scene.sentence(), scene.actors())) {
        Draft act =
            acts.stream().filter(d -> d.scenes.contains(scene)).findFirst().orElse(acts.get(0));
        add(scene, speech, act, drafts);
      }
    }
  }

  /** What a state's own outlet counts, its army claims or admits. */
  private void ownVoice(Story story, Scene scene, List<Draft> acts) {
    String side = story.bloc().state() ? story.bloc().side() : null;
    String army =
        story.cast().sides().stream()
            .filter(s -> s.id().equals(side))
            .map(s -> story.cast().army(s.country()))
            .findFirst()
            .orElse(null);
    Draft act = acts.stream().filter(d -> d.scenes.contains(scene)).findFirst().orElse(null);
    if (army == null || act == null) {
      return;
    }
    for (Casualty casualty : scene.casualties()) {
      if (casualty.measure() == Measure.KILLED && !casualty.part()) {
        put(act, claim(scene, army, act, casualty));
      }
    }
  }

  private Claim claim(Scene scene, String by, Draft act, Casualty casualty) {
    boolean own = cast.isState(by) && casualty.side() == VictimSide.SECURITY && ownSide(by, act);
    return new Claim(
        by,
        own ? Stance.ADMITS : Stance.CLAIMS,
        about(scene),
        casualty.side(),
        Measure.KILLED,
        count(casualty));
  }

  private void add(Scene scene, Speech speech, Draft act, List<Draft> drafts) {
    String by = voice(scene, speech);
    if (by == null) {
      return;
    }
    switch (speech.manner()) {
      case CLAIMS -> responsibility(scene, by, act, drafts);
      case NO_COMMENT -> put(act, new Claim(by, Stance.NO_COMMENT, about(scene), null, null, null));
      case DENIES -> put(act, new Claim(by, Stance.DENIES, about(scene), null, null, null));
      case RETRACTS -> put(act, new Claim(by, Stance.RETRACTS, about(scene), null, null, null));
      default -> figures(scene, speech, by, act);
    }
  }

  /** Whose word it is: of one who claims an attack the movement, of a state's soldiers the army. */
  private @Nullable String voice(Scene scene, Speech speech) {
    String by = speech.speaker().actorId();
    if (speech.manner() == Manner.CLAIMS && !cast.isNamedMovement(by)) {
      return scene.actors().stream()
          .map(ActorMention::actorId)
          .filter(cast::isNamedMovement)
          .findFirst()
          .orElse(null);
    }
    return cast.isState(by) || cast.isNamedMovement(by) ? by : null;
  }

  private void responsibility(Scene scene, String by, Draft act, List<Draft> drafts) {
    boolean disowned =
        scene.saysAny(List.of("no group", "no outfit", "nobody", "no militant", "no one"));
    if (disowned || !cast.isMilitant(by)) {
      return;
    }
    ActorMention named =
        scene.actors().stream().filter(a -> a.actorId().equals(by)).findFirst().orElse(null);
    put(act, new Claim(by, Stance.CLAIMS, about(scene), null, null, null));
    if (!cast.isState(act.actor.id()) && !cast.isNamedMovement(act.actor.id())) {
      act.actor = Draft.ref(by, named);
    }
    if (scene.index() <= 1
        && drafts.stream().noneMatch(d -> d.type == IncidentType.CLAIM_OF_RESPONSIBILITY)) {
      Draft claim =
          new Draft(IncidentType.CLAIM_OF_RESPONSIBILITY, ReportStatus.NEW, scene, "claim:lead");
      claim.actor = Draft.ref(by, named);
      claim.target = act.target;
      claim.place = act.place;
      claim.when = act.when;
      claim.attribution = by;
      drafts.add(claim);
    }
  }

  private void figures(Scene scene, Speech speech, String by, Draft act) {
    if (!act.scenes.contains(scene)) {
      return;
    }
    List<Casualty> told = new ArrayList<>(scene.casualties());
    told.removeIf(c -> c.measure() != Measure.KILLED || c.part());
    for (Casualty casualty : told) {
      put(act, claim(scene, by, act, casualty));
    }
    if (told.isEmpty() && speech.speaker().rank() != null) {
      put(
          act,
          new Claim(
              by,
              speech.manner() == Manner.ADMITS && by.equals(act.actor.id())
                  ? Stance.ADMITS
                  : Stance.CLAIMS,
              about(scene),
              null,
              null,
              null));
    }
  }

  private boolean ownSide(String by, Draft act) {
    return act.target == null || same(cast.country(by), cast.country(act.target.id()));
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  private static Count count(Casualty casualty) {
    return casualty.count();
  }

  private static void put(Draft act, Claim claim) {
    boolean known =
        act.claims.stream()
            .anyMatch(
                c ->
                    c.claimant().equals(claim.claimant())
                        && c.stance() == claim.stance()
                        && java.util.Objects.equals(c.count(), claim.count())
                        && c.side() == claim.side());
    if (!known && act.claims.size() < 12) {
      act.claims.add(claim);
    }
  }

  private static String about(Scene scene) {
    String text = scene.sentence().text();
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, cut);
  }
}
