package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.Manner;
import picket.enrich.claim.Speech;
import picket.enrich.claim.SpeechFinder;

/**
 * Whose word each sentence of an article gives; "he said" goes on with the last speaker. Lives
 * within one reading of one article, in one thread.
 */
final class Voices {
  private static final List<String> GOES_ON =
      List.of(
          "he said",
          "she said",
          "it said",
          "they said",
          "he added",
          "it added",
          "he told",
          "the statement said",
          "the statement added",
          "the ministry said",
          "the spokesman said",
          "he claimed",
          "it claimed");
  private static final int REACH = 2;

  private final Story story;
  private final SpeechFinder finder;
  private @Nullable ActorMention last;
  private int lastAt;

  Voices(Story story, SpeechFinder finder) {
    this.story = story;
    this.finder = finder;
  }

  /** The speakers of a sentence; sentences must be asked for in their order. */
  List<Speech> in(Scene scene) {
    List<Speech> speeches = new ArrayList<>();
    for (Speech speech : finder.find(scene.sentence(), scene.actors())) {
      if (isParty(speech.speaker().actorId())) {
        speeches.add(speech);
      }
    }
    ActorMention before = last;
    boolean goesOn = scene.index() - lastAt <= REACH && scene.saysAny(GOES_ON);
    if (speeches.isEmpty() && before != null && goesOn) {
      speeches.add(new Speech(before, Manner.SAYS, 0));
    }
    if (!speeches.isEmpty()) {
      last = speeches.get(0).speaker();
      lastAt = scene.index();
    }
    return speeches;
  }

  private boolean isParty(String id) {
    Cast cast = story.cast();
    return cast.isState(id) || cast.isMilitant(id) || cast.isInternational(id);
  }

  /**
   * Of several speakers in a sentence the one whose word a token is: who spoke last before it in
   * the same clause, else who speaks next after it.
   */
  static Speech of(Scene scene, List<Speech> speeches, int token) {
    Speech before = null;
    Speech after = null;
    for (Speech speech : speeches) {
      boolean leads = speech.at() <= token && !(trails(speech) && speech.at() > 0);
      boolean same = isOneClause(scene, Math.min(speech.at(), token), Math.max(speech.at(), token));
      if (leads && same) {
        before = speech;
      }
      if (!leads && same && after == null) {
        after = speech;
      }
    }
    if (before != null) {
      return before;
    }
    return after != null ? after : nearest(speeches, token);
  }

  /** "Six died, according to X": the words before are X's. */
  private static boolean trails(Speech speech) {
    return speech.manner() == Manner.ACCORDING;
  }

  private static boolean isOneClause(Scene scene, int from, int to) {
    return !scene.within(from, to, List.of(";", "while", "whereas"));
  }

  private static Speech nearest(List<Speech> speeches, int token) {
    Speech best = speeches.get(0);
    for (Speech speech : speeches) {
      if (Math.abs(speech.at() - token) < Math.abs(best.at() - token)) {
        best = speech;
      }
    }
    return best;
  }
}
