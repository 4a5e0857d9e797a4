package picket.enrich.event;

import java.util.List;
import picket.enrich.claim.Speech;

/**
 * What a statement comes to: that nothing was lost, that it was an accident, that it is no shelter.
 */
final class Wording {
  private static final List<String> UNHARMED =
      List.of(
          "no harm",
          "no loss",
          "no losses",
          "no report of harm",
          "no damage",
          "no casualties",
          "without loss",
          "without losses",
          "suffered no",
          "not been harmed",
          "no one was hurt",
          "no one had been hurt");
  private static final List<String> SHELTER =
      List.of(
          "shelter",
          "shelters",
          "sheltering",
          "harbours",
          "harbors",
          "harbouring",
          "harboring",
          "sanctuary",
          "sanctuaries",
          "hosting",
          "havens",
          "soil",
          "territory");
  private static final List<String> ACCIDENT =
      List.of(
          "accident",
          "tanker",
          "generator",
          "cylinder",
          "cylinders",
          "boiler",
          "transformer",
          "short circuit",
          "gas leak",
          "tyre",
          "thunder");
  private static final List<String> FIRED_FIRST =
      List.of(
          "started on the", "began on the", "had not shot back", "had not fired", "did not fire");
  private static final List<String> REQUEST =
      List.of(
          "request",
          "requested",
          "insistence",
          "insisted",
          "asked for",
          "appealed for",
          "sought the");

  /** A speaker so near the end of a sentence speaks all of it: "..., the minister said." */
  private static final int TRAIL = 4;

  private Wording() {}

  /** Whether a sentence tells that nothing was lost. */
  static boolean isUnharmed(Scene scene) {
    return scene.saysAny(UNHARMED);
  }

  /** "There was no loss among the troops". */
  static boolean isUnharmed(Scene scene, Speech speech) {
    return after(scene, speech, UNHARMED);
  }

  /** "The blast was that of a gas cylinder": no attack at all. */
  static boolean isAccident(Scene scene, Speech speech) {
    return after(scene, speech, ACCIDENT);
  }

  /** "The firing started on the other side". */
  static boolean isNotOurs(Scene scene, Speech speech) {
    return after(scene, speech, FIRED_FIRST);
  }

  /** A standing quarrel about who shelters whom, not about what happened. */
  static boolean isShelter(Scene scene) {
    return scene.saysAny(SHELTER);
  }

  /** Who asked for a truce, on which each side tells its own story. */
  static boolean isRequest(Scene scene) {
    return scene.saysAny(REQUEST);
  }

  private static boolean after(Scene scene, Speech speech, List<String> phrases) {
    int size = scene.words().size();
    boolean last = speech.at() >= size - TRAIL;
    int from = last ? 0 : Math.min(speech.at(), size);
    int stop = scene.words().subList(from, size).indexOf(";");
    int to = stop < 0 ? size : from + stop;
    String rest = " " + String.join(" ", scene.words().subList(from, to)) + " ";
    return phrases.stream().anyMatch(phrase -> rest.contains(" " + phrase + " "));
  }
}
