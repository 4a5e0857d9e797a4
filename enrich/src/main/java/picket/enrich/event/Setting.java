package picket.enrich.event;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.PlaceRef;
import picket.model.Precision;

/** Where a happening took place: the finest place near the words that tell it. */
final class Setting {
  private static final double SAME_KM = 25;
  private static final List<String> ELSEWHERE =
      List.of("from", "resident", "residents", "bordering", "chief", "governor", "native");
  private static final List<String> SPEAKING =
      List.of(
          "conference",
          "reporters",
          "told",
          "speaking",
          "briefing",
          "addressing",
          "issued",
          "journalists",
          "buried");
  private static final List<String> WITHIN =
      List.of(
          "in", "at", "near", "on", "outside", "inside", "around", "along", "across", "of",
          "through");

  /** "Air strikes hit Kabul": what is struck is a place. */
  private static final List<String> STRIKING =
      List.of(
          "hit", "hits", "rock", "rocks", "rocked", "shake", "shakes", "shook", "strike", "strikes",
          "pound", "pounds", "target", "targets", "bomb", "bombs", "attack", "attacks");

  private static final List<String> CAUSES =
      List.of(
          "retaliation for",
          "response to",
          "answer to",
          "reply to",
          "revenge for",
          "retaliate for",
          "to avenge",
          "in protest at",
          "in protest against");

  /** "Officials in Muscat": where they speak, unless the sentence knows no other place. */
  private static final List<String> SPEAKERS =
      List.of(
          "official",
          "officials",
          "spokesman",
          "spokesperson",
          "source",
          "sources",
          "authorities",
          "ministers",
          "diplomat",
          "diplomats",
          "analyst",
          "analysts");

  private static final List<String> ROW = List.of("in", "at", "and", ",", "/");
  private static final int SPOKEN = 60;

  private Setting() {}

  /** The place of what this cue tells, or null. */
  static @Nullable PlaceRef near(Scene scene, Hit<Cue> cue) {
    return near(scene, cue, place -> true);
  }

  /** The same among the places that qualify. */
  static @Nullable PlaceRef near(Scene scene, Hit<Cue> cue, Predicate<PlaceRef> qualifies) {
    PlaceRef best = null;
    int most = Integer.MIN_VALUE;
    for (PlaceMention mention : scene.places()) {
      if (!isScene(scene, mention)
          || isContainer(scene, mention)
          || isListed(scene, mention)
          || isOfTheCause(scene, mention, cue.to())
          || !qualifies.test(mention.place())) {
        continue;
      }
      int points = points(scene, mention, cue);
      if (points > most) {
        best = mention.place();
        most = points;
      }
    }
    return best;
  }

  private static boolean isScene(Scene scene, PlaceMention mention) {
    int before = mention.range().from() - 1;
    boolean speaks = scene.within(mention.range().from() - 6, mention.range().from(), SPEAKING);
    return mention.sense() == PlaceMention.Sense.PLACE
        && !(speaks && WITHIN.contains(scene.word(before)))
        && !ELSEWHERE.contains(scene.word(before))
        && !(scene.word(before).equals("of") && ELSEWHERE.contains(scene.word(before - 1)));
  }

  /** "Spin Boldak district of Kandahar": what contains the place named right before. */
  private static boolean isContainer(Scene scene, PlaceMention mention) {
    int from = mention.range().from();
    boolean bound = List.of("of", ",", "'s").contains(scene.word(from - 1));
    return bound
        && scene.places().stream()
            .anyMatch(
                p ->
                    p.range().to() <= from
                        && from - p.range().to() <= 3
                        && p.sense() == PlaceMention.Sense.PLACE
                        && p.place().precision() != Precision.COUNTRY
                        && p.place().country().equals(mention.place().country()));
  }

  /** "Attacked posts in answer to the bombing of Khost": where the other thing happened. */
  static boolean isOfTheCause(Scene scene, PlaceMention mention, int cue) {
    int from = mention.range().from();
    int clause = from;
    while (clause > 0 && clause != cue && !scene.word(clause - 1).equals(",")) {
      clause--;
    }
    String before = Scene.spaced(scene.words().subList(clause, from));
    return CAUSES.stream().anyMatch(cause -> before.contains(" " + cause + " "));
  }

  /** "In Kurram, Bajaur, Dir and Chitral": of a row of places the first stands for all. */
  private static boolean isListed(Scene scene, PlaceMention mention) {
    int row = 0;
    PlaceMention next = mention;
    for (int i = scene.places().size() - 1; i >= 0; i--) {
      PlaceMention before = scene.places().get(i);
      int gap = next.range().from() - before.range().to();
      boolean joined =
          gap >= 1
              && gap <= 2
              && scene.within(before.range().to(), next.range().from(), List.of(",", "and"));
      if (before.sense() == PlaceMention.Sense.PLACE && joined) {
        row++;
        next = before;
      }
    }
    return row >= 2;
  }

  /** A place in another province that is joined to the first by "and"; null where there is none. */
  static @Nullable PlaceRef second(Scene scene, Hit<Cue> cue, @Nullable PlaceRef first) {
    PlaceMention before = null;
    for (PlaceMention mention : scene.places()) {
      boolean joined =
          before != null
              && scene.within(before.range().to(), mention.range().from(), List.of("and"))
              && mention.range().from() - before.range().to() <= 5
              && !scene.within(cue.to(), mention.range().from(), List.of("after", "since"));
      boolean scenes =
          before != null
              && isScene(scene, mention)
              && isScene(scene, before)
              && !isOfSpeakers(scene, mention);
      if (joined && scenes && before != null) {
        PlaceRef other =
            first != null && first.id().equals(mention.place().id())
                ? before.place()
                : mention.place();
        boolean apart =
            first != null
                && other.precision() != Precision.COUNTRY
                && other.adm1() != null
                && !other.adm1().equals(first.adm1());
        if (apart) {
          return other;
        }
      }
      before = mention;
    }
    return null;
  }

  /** A place that a title gives with a preposition or strikes; a bare name may be anybody's. */
  static boolean isPlaced(Scene scene) {
    return scene.places().stream()
        .map(p -> scene.word(p.range().from() - 1))
        .anyMatch(before -> WITHIN.contains(before) || STRIKING.contains(before));
  }

  /** "Officials in Lima and in Quito said": the places of a row that hangs on who speaks. */
  private static boolean isOfSpeakers(Scene scene, PlaceMention mention) {
    int at = mention.range().from() - 1;
    int first = at;
    while (at >= 0 && (ROW.contains(scene.word(at)) || isNamed(scene, at))) {
      at--;
    }
    return at < first && SPEAKERS.contains(scene.word(at));
  }

  private static boolean isNamed(Scene scene, int at) {
    return scene.places().stream().anyMatch(place -> place.range().contains(at));
  }

  private static int points(Scene scene, PlaceMention mention, Hit<Cue> cue) {
    int from = mention.range().from();
    int away = from >= cue.to() ? from - cue.to() : cue.from() - from + 4;
    int fine =
        switch (mention.place().precision()) {
          case EXACT -> 30;
          case ADM2 -> 20;
          case ADM1 -> 10;
          case COUNTRY -> 0;
        };
    int placed = WITHIN.contains(scene.word(from - 1)) ? 6 : 0;
    int spoken = isOfSpeakers(scene, mention) ? SPOKEN : 0;
    return fine + placed - spoken - Math.min(away, 40) / 2;
  }

  /**
   * Whether two places can be one: the same, one within the other, or close by, also across a
   * border.
   */
  static boolean agree(@Nullable PlaceRef a, @Nullable PlaceRef b) {
    if (a == null || b == null || a.id().equals(b.id())) {
      return true;
    }
    if (!a.country().equals(b.country())) {
      return isLocal(a) && isLocal(b) && kilometres(a, b) <= SAME_KM;
    }
    if (a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY) {
      return true;
    }
    if (a.adm1() == null || !a.adm1().equals(b.adm1())) {
      return false;
    }
    if (a.precision() == Precision.ADM1 || b.precision() == Precision.ADM1) {
      return true;
    }
    boolean district = a.precision() == Precision.ADM2 || b.precision() == Precision.ADM2;
    if (district && a.adm2() != null && a.adm2().equals(b.adm2())) {
      return true;
    }
    return kilometres(a, b) <= SAME_KM;
  }

  private static boolean isLocal(PlaceRef place) {
    return place.precision() == Precision.EXACT || place.precision() == Precision.ADM2;
  }

  /** The finer of two that agree; the first where they are alike. */
  static @Nullable PlaceRef finer(@Nullable PlaceRef a, @Nullable PlaceRef b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.precision().compareTo(a.precision()) < 0 ? b : a;
  }

  static double kilometres(PlaceRef a, PlaceRef b) {
    double lat = Math.toRadians((a.lat() + b.lat()) / 2);
    double x = (a.lon() - b.lon()) * Math.cos(lat) * 111.32;
    double y = (a.lat() - b.lat()) * 110.57;
    return Math.sqrt(x * x + y * y);
  }
}
