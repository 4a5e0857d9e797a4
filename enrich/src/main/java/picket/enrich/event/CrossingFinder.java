package picket.enrich.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.time.TimeMention;
import picket.model.ActorRef;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Extent;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.ReportStatus;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.theatre.Place;

/** Finds border crossings that shut or open: one report for each crossing. */
final class CrossingFinder {
  private static final List<String> TRAFFIC =
      List.of("crossing", "crossings", "border", "gate", "gates", "trade", "traffic", "frontier");
  private static final List<String> PARTIAL =
      List.of(
          "only",
          "partially",
          "partial",
          "refugees",
          "returning",
          "families",
          "returnees",
          "stranded",
          "pedestrians",
          "deportees",
          "one - way");
  private static final List<String> NOT_YET =
      List.of("no", "not", "until", "denied", "unfounded", "baseless", "if", "when", "about");
  private static final List<String> UNNAMED =
      List.of(
          "the crossing",
          "the crossings",
          "the gate",
          "the border",
          "crossings",
          "the border crossing");
  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final double AT_KM = 15;

  List<Draft> find(Story story) {
    Map<String, Draft> drafts = new TreeMap<>();
    List<Spot> recent = List.of();
    int since = 0;
    for (Scene scene : story.scenes()) {
      Hit<Cue> cue = cue(scene);
      List<Spot> named = spots(story, scene);
      boolean meant = named.isEmpty() && scene.saysAny(UNNAMED) && scene.index() - since <= 4;
      if (cue != null && !scene.saysAny(List.of("last year", "in the past"))) {
        for (Spot spot : meant ? recent : named) {
          add(story, drafts, scene, cue, spot);
        }
      }
      recent = named.isEmpty() ? recent : named;
      since = named.isEmpty() ? since : scene.index();
    }
    drafts.values().forEach(draft -> date(story, draft));
    drafts.keySet().removeIf(key -> isEcho(drafts, key));
    return new ArrayList<>(drafts.values());
  }

  /** A closure that goes on began when the article says: "since Sunday", "for the 29th day". */
  private static void date(Story story, Draft draft) {
    if (draft.type != IncidentType.CROSSING_CLOSURE) {
      return;
    }
    Integer day = null;
    for (Scene scene : story.scenes()) {
      for (TimeMention time : scene.times()) {
        if (scene.has(Cue.SHUT)
            && scene.within(time.range().from() - 2, time.range().from(), List.of("since"))) {
          draft.when = time.span();
          return;
        }
      }
      day = day == null ? ordinal(scene) : day;
    }
    Instant published = story.published();
    if (day != null && published != null) {
      Instant at = published.minus(Duration.ofDays(day - 1L)).truncatedTo(ChronoUnit.DAYS);
      draft.when = new TimeSpan(at, at.plus(Duration.ofDays(1)).minusSeconds(1), TimePrecision.DAY);
    }
  }

  /** "The 29th day", "day 29", "a second day", "a week on": how many days it has lasted. */
  private static @Nullable Integer ordinal(Scene scene) {
    for (int i = 0; i < scene.words().size(); i++) {
      String word = scene.word(i);
      boolean lasting =
          scene.word(i + 1).equals("day")
              || (scene.word(i - 1).equals("day") && scene.sentence().isTitle());
      if (lasting && word.matches("[0-9]{1,3}(st|nd|rd|th)?")) {
        return Integer.valueOf(word.replaceAll("[a-z]", ""));
      }
      int named = ORDINALS.indexOf(word);
      if (named >= 0 && scene.word(i + 1).equals("day")) {
        return named + 2;
      }
    }
    return scene.says("a week on") || scene.says("for a week") ? Integer.valueOf(8) : null;
  }

  /** A crossing in a sentence, and the place as the article has it. */
  private record Spot(Place crossing, PlaceRef ref) {}

  private static List<Spot> spots(Story story, Scene scene) {
    List<Spot> spots = new ArrayList<>();
    for (PlaceMention mention : scene.places()) {
      Place crossing = crossing(story, scene, mention);
      if (crossing != null) {
        spots.add(new Spot(crossing, mention.place()));
      }
    }
    return spots;
  }

  /** Where a crossing opens, its closure before is no news. */
  private static boolean isEcho(Map<String, Draft> drafts, String key) {
    Draft draft = drafts.get(key);
    if (draft == null || draft.type != IncidentType.CROSSING_CLOSURE) {
      return false;
    }
    String open =
        key.replace(IncidentType.CROSSING_CLOSURE.name(), IncidentType.CROSSING_REOPENING.name());
    Draft opening = drafts.get(open);
    return opening != null && opening.corroborates && opening.firstSentence() <= 2;
  }

  private static @Nullable Hit<Cue> cue(Scene scene) {
    Hit<Cue> reopen = scene.first(Cue.REOPEN);
    Hit<Cue> shut = scene.first(Cue.SHUT);
    Hit<Cue> open = scene.first(Cue.OPEN);
    if (reopen != null && !scene.within(reopen.from() - 6, reopen.from(), NOT_YET)) {
      return reopen;
    }
    if (shut != null) {
      return shut;
    }
    boolean gate = scene.says("gate") || scene.says("crossing") || scene.says("border");
    boolean fire = open != null && List.of("fire", "firing", "war").contains(scene.word(open.to()));
    return open != null && gate && !fire && !scene.within(open.from() - 6, open.from(), NOT_YET)
        ? open
        : reopen;
  }

  private static @Nullable Place crossing(Story story, Scene scene, PlaceMention mention) {
    Place place = story.place(mention.place());
    if (place == null || mention.sense() == PlaceMention.Sense.PEOPLE) {
      return null;
    }
    if (place.kind() == Place.Kind.CROSSING) {
      return place;
    }
    boolean town =
        mention.place().precision() == Precision.EXACT
            || mention.place().precision() == Precision.ADM2;
    return town && isTraffic(story, scene) ? gateOf(story, place) : null;
  }

  private static boolean isTraffic(Story story, Scene scene) {
    return scene.words().stream().anyMatch(TRAFFIC::contains)
        || story.scenes().stream()
            .filter(Story::isOpening)
            .anyMatch(s -> s.words().stream().anyMatch(TRAFFIC::contains));
  }

  /** The crossing that bears the name of a town. */
  private static @Nullable Place gateOf(Story story, Place town) {
    return story.places().values().stream()
        .filter(p -> p.kind() == Place.Kind.CROSSING)
        .filter(p -> p.name().contains(town.name()) || p.aliases().contains(town.name()))
        .filter(p -> Math.abs(p.lat() - town.lat()) * 111 < AT_KM)
        .findFirst()
        .orElse(null);
  }

  private static void add(
      Story story, Map<String, Draft> drafts, Scene scene, Hit<Cue> cue, Spot spot) {
    Place crossing = spot.crossing();
    PlaceRef ref = spot.ref();
    boolean opens = cue.value() != Cue.SHUT;
    boolean doubted = opens && scene.within(cue.from() - 8, cue.from(), NOT_YET);
    IncidentType type = opens ? IncidentType.CROSSING_REOPENING : IncidentType.CROSSING_CLOSURE;
    String key = crossing.id() + type;
    Draft known = drafts.get(key);
    if (known != null) {
      known.tell(scene, cue);
      return;
    }
    if (opens
        && drafts.containsKey(crossing.id() + IncidentType.CROSSING_CLOSURE)
        && !Story.isOpening(scene)) {
      return;
    }
    Draft draft = new Draft(type, ReportStatus.NEW, scene, "crossing:" + (opens ? "open" : "shut"));
    draft.place = ref;
    draft.tell(scene, cue);
    draft.place = ref;
    draft.actor = actor(story, scene, crossing);
    boolean partial = opens && scene.words().stream().anyMatch(PARTIAL::contains);
    draft.details =
        new Details(
            List.of(),
            null,
            new CrossingChange(crossing.id(), partial ? Extent.PARTIAL : Extent.FULL),
            null,
            null);
    draft.corroborates = !doubted;
    draft.confidence = Story.isOpening(scene) ? 0.85 : 0.7;
    drafts.put(key, draft);
  }

  /** The side that is said to have done it, else the one on whose soil the crossing is listed. */
  private static ActorRef actor(Story story, Scene scene, Place crossing) {
    String country =
        scene.actors().stream()
            .filter(story::isSide)
            .filter(a -> a.range().to() <= scene.cues().get(0).from())
            .findFirst()
            .map(a -> story.cast().country(a.actorId()))
            .orElse(crossing.country());
    String government = story.cast().government(country);
    return government == null
        ? new ActorRef(ActorRef.UNKNOWN, null, null, 0.5)
        : Draft.ref(government, null);
  }
}
