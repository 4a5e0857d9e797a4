package picket.enrich.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.Manner;
import picket.enrich.claim.Speech;
import picket.enrich.figure.Casualty;
import picket.model.Claim;
import picket.model.Count;
import picket.model.IncidentType;
import picket.model.IncidentType.Family;
import picket.model.Measure;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.Stance;
import picket.model.VictimSide;
import picket.model.theatre.Side;

/** Gives each report the claims and denials that the article has of it, and a claim its report. */
final class ClaimReader {
  private static final int LONGEST = 200;
  private static final int MOST = 12;
  private static final int NOWHERE = Integer.MIN_VALUE;
  private static final List<String> NOBODY =
      List.of("no group", "no outfit", "nobody", "no militant", "no one", "none of");
  private static final List<IncidentType> OWN_ACTS =
      List.of(IncidentType.AIR_STRIKE, IncidentType.DRONE_STRIKE);

  private final Accounts accounts;
  private final Story story;
  private final Cast cast;
  private final Standing standing;
  private final Claimants claimants;

  ClaimReader(Accounts accounts, Story story) {
    this.accounts = accounts;
    this.story = story;
    this.cast = story.cast();
    this.standing = new Standing(story.published());
    this.claimants = new Claimants(story);
  }

  /** Adds claims to the reports of force, and a report of a claim that leads. */
  void read(List<Draft> drafts) {
    List<Draft> acts = drafts.stream().filter(d -> d.type.family() == Family.KINETIC).toList();
    drafts.stream().filter(d -> d.type == IncidentType.DENIAL).forEach(ClaimReader::deny);
    drafts.stream().filter(d -> d.type == IncidentType.CEASEFIRE).forEach(this::truce);
    acts.stream().filter(d -> d.type == IncidentType.SEIZURE).forEach(ClaimReader::taken);
    if (acts.isEmpty()) {
      return;
    }
    int looksBack = NOWHERE;
    for (Scene scene : story.scenes()) {
      if (standing.looksBack(scene)) {
        looksBack = scene.sentence().paragraph();
      }
      Draft told = acts.stream().filter(d -> d.scenes.contains(scene)).findFirst().orElse(null);
      boolean leads = told != null && told.scenes.get(0).equals(scene);
      if (!leads && scene.sentence().paragraph() == looksBack) {
        continue; // what was said of earlier happenings is no claim about this one
      }
      List<Speech> here = accounts.in(scene);
      Draft act = told == null ? acts.get(0) : told;
      here.forEach(speech -> stance(scene, speech, act, drafts));
      if (told != null) {
        figures(scene, told);
        unharmed(scene, told);
      }
    }
    acts.forEach(this::ownAct);
  }

  private static void deny(Draft denial) {
    put(denial, stance(denial.actor.id(), Stance.DENIES, denial.scenes.get(0)));
  }

  private static Claim stance(String by, Stance stance, Scene scene) {
    return new Claim(by, stance, about(scene), null, null, null);
  }

  /** Who took a place says so; who is said to have lost one, in a tale that is not true, denies. */
  private static void taken(Draft seizure) {
    Stance stance = seizure.corroborates ? Stance.CLAIMS : Stance.DENIES;
    put(seizure, stance(seizure.attribution, stance, seizure.scenes.get(0)));
  }

  /** Each side says of a truce that the other asked for it. */
  private void truce(Draft truce) {
    boolean near = false;
    for (Scene scene : story.scenes()) {
      boolean about = truce.scenes.contains(scene) || scene.has(Cue.CEASEFIRE);
      if ((about || near) && Wording.isRequest(scene)) {
        requests(truce, scene);
        near = true;
      } else {
        near = about;
      }
    }
  }

  private void requests(Draft truce, Scene scene) {
    for (Speech speech : accounts.in(scene)) {
      String id = speech.speaker().actorId();
      String by = cast.side(id) == null ? null : cast.government(cast.country(id));
      if (by != null) {
        put(truce, stance(by, Stance.CLAIMS, scene));
      }
    }
  }

  private void stance(Scene scene, Speech speech, Draft act, List<Draft> drafts) {
    String by = claimants.of(scene, speech, act);
    if (by == null) {
      return;
    }
    boolean named = cast.isState(by) || cast.isNamedMovement(by);
    if (speech.manner() == Manner.CLAIMS) {
      responsibility(scene, by, act, drafts);
      return;
    }
    Stance stance = named ? stance(scene, speech, act) : null;
    if (stance != null) {
      put(act, stance(by, stance, scene));
    } else if (stance(speech.manner()) == null && isStatement(scene, speech, act)) {
      put(act, stance(by, said(by, act), scene));
    }
  }

  /** What a word amounts to that is no mere statement; null where it is one, or about else. */
  private @Nullable Stance stance(Scene scene, Speech speech, Draft act) {
    Stance manner = stance(speech.manner());
    if (manner == Stance.DENIES && Wording.isShelter(scene)) {
      return null;
    }
    if (manner != null) {
      return manner;
    }
    boolean between =
        claimants.isBetweenStates(act) && cast.side(speech.speaker().actorId()) != null;
    boolean accident = between && Wording.isAccident(scene, speech);
    boolean unharmed =
        cast.isState(speech.speaker().actorId()) && Wording.isUnharmed(scene, speech);
    if (unharmed || accident || (between && Wording.isNotOurs(scene, speech))) {
      return Stance.DENIES;
    }
    boolean not = scene.within(speech.at() - 2, speech.at(), List.of("not", "never"));
    boolean owns =
        speech.manner() == Manner.ADMITS && act.type == IncidentType.TARGETED_KILLING && !not;
    return owns && cast.isNamedMovement(speech.speaker().actorId()) ? Stance.ADMITS : null;
  }

  private static @Nullable Stance stance(Manner manner) {
    return switch (manner) {
      case NO_COMMENT -> Stance.NO_COMMENT;
      case DENIES -> Stance.DENIES;
      case RETRACTS -> Stance.RETRACTS;
      default -> null;
    };
  }

  /** An office's word on the act; between two states, either side's. */
  private boolean isStatement(Scene scene, Speech speech, Draft act) {
    boolean side = cast.side(speech.speaker().actorId()) != null;
    boolean party = speech.speaker().rank() != null || (side && claimants.isBetweenStates(act));
    boolean counted =
        scene.casualties().stream()
            .filter(c -> c.measure() == Measure.KILLED)
            .anyMatch(c -> speech.equals(accounts.teller(scene, c)));
    boolean about =
        act.scenes.contains(scene)
            || (side
                && claimants.isBetweenStates(act)
                && scene.cues().stream()
                    .anyMatch(c -> c.value().isGround() || c.value().isAirborne()));
    return party && about && !counted;
  }

  /** To say of one's own strike abroad that it took place is to admit it. */
  private Stance said(String by, Draft act) {
    boolean own = OWN_ACTS.contains(act.type) && same(cast.side(by), cast.side(act.actor.id()));
    return own && cast.side(by) != null ? Stance.ADMITS : Stance.CLAIMS;
  }

  private void responsibility(Scene scene, String by, Draft act, List<Draft> drafts) {
    if (scene.saysAny(NOBODY) || !cast.isMilitant(by)) {
      return;
    }
    ActorMention named =
        scene.actors().stream().filter(a -> a.actorId().equals(by)).findFirst().orElse(null);
    put(act, stance(by, Stance.CLAIMS, scene));
    if (!cast.isState(act.actor.id()) && !cast.isNamedMovement(act.actor.id())) {
      act.actor = Draft.ref(by, named);
    }
    boolean known = drafts.stream().anyMatch(d -> d.type == IncidentType.CLAIM_OF_RESPONSIBILITY);
    if (scene.index() <= 1 && !known) {
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

  /** Each number goes to the speaker who stands nearest, or to the state whose outlet this is. */
  private void figures(Scene scene, Draft act) {
    String outlet = outlet();
    for (Casualty casualty : scene.casualties()) {
      if (casualty.measure() != Measure.KILLED || casualty.part()) {
        continue;
      }
      Speech speech = accounts.teller(scene, casualty);
      String by = speech == null ? outlet : claimants.of(scene, speech, act);
      boolean none = Count.exactly(0).equals(casualty.count());
      if (by != null && isNamed(by) && !none && !isOwnLoss(scene, by, casualty)) {
        put(act, claim(scene, by, casualty));
      }
    }
  }

  /** Police who count their dead give news; only an army's word on them is weighed. */
  private boolean isOwnLoss(Scene scene, String by, Casualty casualty) {
    boolean army = by.equals(cast.army(cast.country(by)));
    return cast.isForce(by)
        && !army
        && casualty.side() == VictimSide.SECURITY
        && !isEnemy(scene, by, casualty);
  }

  /** A state's outlet that tells of no loss denies one. */
  private void unharmed(Scene scene, Draft act) {
    String by = outlet();
    if (by != null && Wording.isUnharmed(scene)) {
      put(act, stance(by, Stance.DENIES, scene));
    }
  }

  private boolean isNamed(String id) {
    return cast.isState(id) || cast.isNamedMovement(id) || cast.isInternational(id);
  }

  private @Nullable String outlet() {
    String side = story.bloc().state() ? story.bloc().side() : null;
    for (Side one : cast.sides()) {
      if (one.id().equals(side)) {
        return cast.army(one.country());
      }
    }
    return null;
  }

  private Claim claim(Scene scene, String by, Casualty casualty) {
    boolean security = casualty.side() == VictimSide.SECURITY && cast.isState(by);
    boolean own =
        cast.isState(by) && (casualty.own() || (security && !isEnemy(scene, by, casualty)));
    return new Claim(
        by,
        own ? Stance.ADMITS : Stance.CLAIMS,
        about(scene),
        casualty.side(),
        Measure.KILLED,
        casualty.count());
  }

  /** Whether the soldiers counted are those of another state. */
  private boolean isEnemy(Scene scene, String by, Casualty casualty) {
    int from = casualty.group();
    return scene.actors().stream()
        .filter(a -> a.range().from() >= from && a.range().from() <= from + 4)
        .map(a -> cast.country(a.actorId()))
        .anyMatch(country -> country != null && !same(country, cast.country(by)));
  }

  /** What a state's outlet tells of force without a figure, its army claims or admits. */
  private void ownAct(Draft act) {
    String by = outlet();
    boolean voiced = by == null || act.claims.stream().anyMatch(c -> c.claimant().equals(by));
    if (by != null && !voiced && act.attribution.equals(Report.OWN)) {
      put(act, stance(by, said(by, act), act.scenes.get(0)));
    }
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  private static void put(Draft act, Claim claim) {
    boolean known =
        act.claims.stream()
            .anyMatch(
                c ->
                    c.claimant().equals(claim.claimant())
                        && c.stance() == claim.stance()
                        && Objects.equals(c.count(), claim.count())
                        && c.side() == claim.side());
    if (!known && act.claims.size() < MOST) {
      act.claims.add(claim);
    }
  }

  private static String about(Scene scene) {
    String text = scene.sentence().text();
    if (text.length() <= LONGEST) {
      return text;
    }
    int blank = text.lastIndexOf(' ', LONGEST - 1);
    int cut = blank > 0 ? blank : LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut) + "…";
  }
}
