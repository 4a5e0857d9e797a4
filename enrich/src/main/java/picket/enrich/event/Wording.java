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
          "its soil",
          "its territory",
          "use of its",
          "soil to be used",
          "territory to be used",
          "soil is used",
          "territory is used");
  private static final List<String> ACCIDENT =
      List.of("accident", "accidental", "accidentally", "short circuit", "gas leak", "thunder");

  /** What blows up by itself, where a sentence says that it did. */
  private static final List<String> VESSELS =
      List.of(
          "tanker",
          "generator",
          "cylinder",
          "cylinders",
          "boiler",
          "transformer",
          "tyre",
          "engine");

  private static final List<String> BURSTING =
      List.of(
          "exploded",
          "exploding",
          "explosion of",
          "blew up",
          "blown up",
          "burst",
          "bursting",
          "caught fire",
          "caused by");
  private static final List<String> HELD_FIRE =
      List.of(
          "not fired",
          "not fire",
          "not opened fire",
          "not open fire",
          "not shot",
          "not shoot",
          "not returned fire",
          "not return fire");

  /** "The firing had begun on the other side": all are said. */
  private static final List<String> FIRE = List.of("fire", "firing", "shooting", "shelling");

  private static final List<String> BEGUN =
      List.of("started", "began", "begun", "opened", "came", "come");
  private static final List<String> OTHER = List.of("other", "opposing", "opposite");
  private static final List<String> REQUEST =
      List.of(
          "request",
          "requested",
          "asked for",
          "appealed for",
          "sought the",
          "insisted",
          "insistence");

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
    boolean burst = after(scene, speech, VESSELS) && after(scene, speech, BURSTING);
    return burst || after(scene, speech, ACCIDENT);
  }

  /** "The firing started on the other side". */
  static boolean isNotOurs(Scene scene, Speech speech) {
    boolean begun = after(scene, speech, FIRE) && after(scene, speech, BEGUN);
    return (begun && isOfASide(scene)) || after(scene, speech, HELD_FIRE);
  }

  /** "The Chilean side", not the east side of a town. */
  private static boolean isOfASide(Scene scene) {
    int side = scene.words().indexOf("side");
    return side > 0
        && (OTHER.contains(scene.word(side - 1))
            || scene.actors().stream().anyMatch(a -> a.range().contains(side - 1)));
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
