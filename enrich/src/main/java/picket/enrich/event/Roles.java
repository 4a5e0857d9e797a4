package picket.enrich.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.text.Token;

/**
 * Who did it and to whom, around one cue of a sentence: the grammar where the sentence is parsed,
 * the order of words elsewhere.
 */
final class Roles {
  private static final List<String> BE =
      List.of("was", "were", "been", "being", "is", "are", "be", "came");

  /** What a cue is that stands without "was" in a headline: "convoy attacked in Turbat". */
  private static final Set<Cue> DONE_TO =
      EnumSet.of(Cue.KILL, Cue.SHOT, Cue.TARGETED, Cue.ATTACK, Cue.ABDUCT);

  private static final List<String> BOUNDS =
      List.of(
          "in", "by", "near", "at", "on", "after", "as", "during", "when", "while", "over", "along",
          "outside", "amid", ",", ":", ";", ".", "-", "–", "");
  private static final List<String> JOINED = List.of("conj", "parataxis", "dep");
  private static final int REACH = 14;
  private static final int OBJECT = 5;
  private static final int AFTER = 9;

  private final Scene scene;
  private final Hit<Cue> cue;

  Roles(Scene scene, Hit<Cue> cue) {
    this.scene = scene;
    this.cue = cue;
  }

  /** Who did what the cue says, among the actors that qualify; null where nobody is told. */
  @Nullable ActorMention agent(Predicate<String> qualifies) {
    ActorMention by = by(qualifies);
    if (by != null || isPassive()) {
      return by;
    }
    ActorMention owner = owner(qualifies);
    if (owner != null) {
      return owner;
    }
    ActorMention subject = subject(qualifies);
    ActorMention near = subject != null ? subject : before(qualifies);
    return isHit(near) ? null : near;
  }

  /** "Posts destroyed and nine Chilean guards killed": whoever was hit did not do it. */
  private boolean isHit(@Nullable ActorMention actor) {
    if (actor == null) {
      return false;
    }
    int from = actor.range().from();
    return scene.casualties().stream()
        .anyMatch(
            c -> c.group() <= from && from < c.at() && cue.from() <= c.at() && c.at() < cue.to());
  }

  /** Who is told by the grammar itself to have done it, not by mere nearness; null for nobody. */
  @Nullable ActorMention doer(Predicate<String> qualifies) {
    ActorMention by = by(qualifies);
    if (by != null || isPassive()) {
      return by;
    }
    ActorMention owner = owner(qualifies);
    ActorMention doer = owner != null ? owner : subject(qualifies);
    return isHit(doer) ? null : doer;
  }

  /** To whom it was done; null where nobody is told. */
  @Nullable ActorMention patient(Predicate<String> qualifies) {
    return isPassive() ? before(qualifies) : after(qualifies);
  }

  /** Whether the one to whom it was done is told as the plain object: "attacked X", "on X". */
  boolean isObject(ActorMention patient) {
    int away = patient.range().from() - cue.to();
    return isPassive() || (away >= 0 && away <= OBJECT);
  }

  /** Whose act the cue itself names: "Chilean air strikes". */
  private @Nullable ActorMention owner(Predicate<String> qualifies) {
    return scene.actors().stream()
        .filter(a -> a.range().from() < cue.from() && a.range().to() >= cue.to())
        .filter(a -> qualifies.test(a.actorId()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable ActorMention by(Predicate<String> qualifies) {
    for (int i = cue.to(); i < Math.min(cue.to() + REACH, scene.words().size()); i++) {
      if (scene.word(i).equals("by")) {
        ActorMention agent = starting(i + 1, qualifies);
        if (agent != null) {
          return agent;
        }
      }
    }
    return null;
  }

  private @Nullable ActorMention starting(int from, Predicate<String> qualifies) {
    return scene.actors().stream()
        .filter(a -> a.range().from() >= from && a.range().from() <= from + 5)
        .filter(a -> qualifies.test(a.actorId()))
        .findFirst()
        .orElse(null);
  }

  /** The grammatical subject of the cue's verb. */
  private @Nullable ActorMention subject(Predicate<String> qualifies) {
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      if (isSubject(i)) {
        ActorMention found = covering(i, qualifies);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether it is the subject of the cue's verb, or of the verb that this one is joined to. */
  private boolean isSubject(int token) {
    Token word = scene.sentence().tokens().get(token);
    return word.relation().equals("nsubj")
        && (isOfCue(word.head()) || (!hasOwnSubject() && word.head() == joinedTo()));
  }

  private boolean isOfCue(int token) {
    return token >= cue.from() && token < cue.to();
  }

  private boolean hasOwnSubject() {
    return scene.sentence().tokens().stream()
        .anyMatch(t -> t.relation().startsWith("nsubj") && isOfCue(t.head()));
  }

  /** "The army retaliated and killed nine": the first of the verbs; -1 where there is no other. */
  private int joinedTo() {
    Token verb = scene.sentence().tokens().get(cue.from());
    return JOINED.contains(verb.relation()) && verb.tag().startsWith("VB") ? verb.head() : -1;
  }

  private @Nullable ActorMention covering(int token, Predicate<String> qualifies) {
    for (ActorMention actor : scene.actors()) {
      boolean near = actor.range().contains(token) || actor.range().to() == token;
      if (near && qualifies.test(actor.actorId())) {
        return actor;
      }
    }
    return null;
  }

  private @Nullable ActorMention before(Predicate<String> qualifies) {
    ActorMention last = null;
    for (ActorMention actor : scene.actors()) {
      if (actor.range().to() <= cue.from()
          && cue.from() - actor.range().to() <= REACH
          && qualifies.test(actor.actorId())) {
        last = actor;
      }
    }
    return last;
  }

  private @Nullable ActorMention after(Predicate<String> qualifies) {
    for (ActorMention actor : scene.actors()) {
      int away = actor.range().from() - cue.to();
      if (away >= 0
          && away <= AFTER
          && qualifies.test(actor.actorId())
          && !scene.word(actor.range().from() - 1).equals("by")) {
        return actor;
      }
    }
    return null;
  }

  /** Whether what the cue tells was done to what stands before it. */
  boolean isPassive() {
    return scene.within(cue.from() - 3, cue.from(), BE) || isBarePassive();
  }

  /** "Four soldiers killed in Bannu": a passive without its auxiliary, as headlines have it. */
  private boolean isBarePassive() {
    String word = scene.word(cue.from());
    boolean looksSo =
        (word.endsWith("ed") && !word.equals("died"))
            || word.equals("shot")
            || word.equals("slain");
    boolean participle =
        scene.sentence().isTitle()
            ? looksSo
            : scene.sentence().tokens().get(cue.from()).tag().equals("VBN");
    boolean aims = scene.word(cue.to() - 1).equals("shot") && scene.word(cue.to()).equals("at");
    return participle
        && !aims
        && DONE_TO.contains(cue.value())
        && BOUNDS.contains(scene.word(cue.to()))
        && !scene.word(cue.to() + 1).equals("least"); // "killed at least nine" is done by somebody
  }
}
