package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.Speech;
import picket.enrich.claim.SpeechFinder;
import picket.enrich.figure.Casualty;
import picket.model.VictimSide;

/**
 * On whose word each number of an article rests, and whose people it counts.
 *
 * <p>Enemies count the same fight differently. An article's own figure is the one that it tells
 * first, with whatever the same side, or nobody in particular, adds to it; what the other side says
 * stays a claim and is not added up with it. Lives within one reading of one article, in one
 * thread.
 */
final class Accounts {
  private static final List<String> EARLIER =
      List.of(
          "a day after",
          "days after",
          "hours after",
          "a week after",
          "weeks after",
          "months after",
          "in answer to",
          "in response to",
          "in retaliation for",
          "in revenge for",
          "to avenge",
          "follows");

  private final Cast cast;
  private final Map<Integer, List<Speech>> speeches = new TreeMap<>();

  Accounts(Story story, SpeechFinder finder) {
    this.cast = story.cast();
    Voices voices = new Voices(story, finder);
    story.scenes().forEach(scene -> speeches.put(scene.index(), voices.in(scene)));
  }

  /** Who speaks in a sentence, from left to right. */
  List<Speech> in(Scene scene) {
    return speeches.getOrDefault(scene.index(), List.of());
  }

  /** Whose word a number is; null where the article tells it in its own. */
  @Nullable Speech teller(Scene scene, Casualty casualty) {
    List<Speech> here = in(scene);
    return here.isEmpty() ? null : Voices.of(scene, here, casualty.at());
  }

  /** The numbers of a sentence that go with what an episode was told to have cost. */
  List<Casualty> main(Episode episode, Scene scene, List<Casualty> casualties) {
    List<Casualty> main = new ArrayList<>();
    for (Casualty casualty : casualties) {
      if (isEarlier(scene, casualty)) {
        continue;
      }
      String camp = camp(scene, casualty);
      if (camp != null && episode.account == null) {
        episode.account = camp;
      }
      if (camp == null || camp.equals(episode.account)) {
        main.add(casualty);
      }
    }
    return main;
  }

  /** "A week after a bomb killed nine": the number is that of what came before. */
  private static boolean isEarlier(Scene scene, Casualty casualty) {
    String before = " " + String.join(" ", scene.words().subList(0, casualty.at())) + " ";
    return EARLIER.stream().anyMatch(phrase -> before.contains(" " + phrase + " "));
  }

  private @Nullable String camp(Scene scene, Casualty casualty) {
    Speech speech = teller(scene, casualty);
    String id = speech == null ? null : speech.speaker().actorId();
    String side = id == null ? null : cast.side(id);
    return side == null && id != null && cast.isNamedMovement(id) ? id : side;
  }

  /** The country whose soldiers a number counts; empty where it is not told. */
  String army(Scene scene, Casualty casualty) {
    if (casualty.side() != VictimSide.SECURITY) {
      return "";
    }
    for (ActorMention actor : scene.actors()) {
      int from = actor.range().from();
      boolean counted =
          actor.range().to() > casualty.group()
              && from <= casualty.group() + 3
              && !scene.within(casualty.group(), from, List.of(",", "and"));
      String country = cast.country(actor.actorId());
      if (counted && country != null && cast.side(actor.actorId()) != null) {
        return country;
      }
    }
    Speech speech = teller(scene, casualty);
    String country = speech == null ? null : cast.country(speech.speaker().actorId());
    return casualty.own() && country != null ? country : "";
  }
}
