package picket.enrich.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;

/**
 * On whom a sentence lays what was done: "attributed to the ELN", "police blamed the TTP for it".
 *
 * <p>Only movements that are named count; a denial beside it leaves nobody.
 */
final class Blame {
  private static final List<String> BEFORE =
      List.of(
          "attributed to",
          "blamed on",
          "pinned on",
          "work of",
          "perpetrated by",
          "committed by",
          "carried out by",
          "staged by",
          "claimed by",
          "hands of",
          "blamed",
          "blames",
          "blaming",
          "accused",
          "accuses");

  /** "The ministry held the group responsible". */
  private static final List<String> HOLDING = List.of("hold", "holds", "held", "holding");

  private static final List<String> CLEARED =
      List.of("denied", "denies", "not", "n't", "no", "never", "neither");
  private static final int REACH = 5;
  private static final int CLEARING = 8;

  private final Cast cast;

  Blame(Cast cast) {
    this.cast = cast;
  }

  /** The movement that the sentence holds to have done it; null where it holds none. */
  @Nullable ActorMention in(Scene scene) {
    for (ActorMention actor : scene.actors()) {
      if (cast.isNamedMovement(actor.actorId()) && isBlamed(scene, actor)) {
        return actor;
      }
    }
    return null;
  }

  private static boolean isBlamed(Scene scene, ActorMention actor) {
    int from = actor.range().from();
    int to = actor.range().to();
    if (scene.within(from - CLEARING, to + CLEARING, CLEARED)) {
      return false;
    }
    if (scene.within(from - REACH, from, HOLDING)
        && scene.within(to, to + REACH, List.of("responsible"))) {
      return true;
    }
    for (int at = Math.max(0, from - REACH); at < from; at++) {
      String one = scene.word(at);
      String two = one + " " + scene.word(at + 1);
      String three = two + " " + scene.word(at + 2);
      if (BEFORE.contains(one) || BEFORE.contains(two) || BEFORE.contains(three)) {
        return true;
      }
    }
    return false;
  }
}
