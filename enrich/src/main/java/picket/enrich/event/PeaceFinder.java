package picket.enrich.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.ActorRef;
import picket.model.CeasefireTerm;
import picket.model.Details;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.ReportStatus;
import picket.model.TalksTerm;
import picket.model.TimeSpan;
import picket.model.theatre.Side;

/** Finds talks, mediation, ceasefires and agreements between the two sides, and their failure. */
final class PeaceFinder {
  private static final List<String> BEGIN =
      List.of(
          "agreed",
          "agree",
          "agreement",
          "begins",
          "began",
          "begin",
          "starting",
          "took",
          "takes",
          "extended",
          "extend",
          "prolonged",
          "signed",
          "sign",
          "announced",
          "respected",
          "immediate",
          "reached",
          "concluded",
          "effect",
          "48",
          "observed");
  private static final List<String> OVER =
      List.of(
          "lapsed",
          "lapses",
          "expired",
          "abandoned",
          "broke",
          "broken",
          "doubts",
          "due",
          "enforce",
          "collapsed",
          "watched");
  private static final List<String> KEEP =
      List.of("keep", "maintain", "mechanism", "monitor", "preserve", "discussions");
  private static final List<String> MEET =
      List.of(
          "opened",
          "open",
          "opens",
          "began",
          "begin",
          "begins",
          "beginning",
          "held",
          "met",
          "meet",
          "round",
          "resumed",
          "resume",
          "started",
          "hosted",
          "sat",
          "day",
          "hours",
          "back");
  private static final List<String> NOT_YET =
      List.of(
          "to",
          "will",
          "would",
          "if",
          "expected",
          "due",
          "next",
          "for",
          "before",
          "after",
          "since",
          "until");
  private static final List<String> COMING =
      List.of("will", "hopes", "hope", "next", "expected", "planned");
  private static final List<String> HALTED =
      List.of("stopped", "halted", "ended", "suspended", "paused", "ceased", "stop", "halt");
  private static final int NEAR = 8;

  List<Draft> find(Story story) {
    Map<IncidentType, Draft> drafts = new EnumMap<>(IncidentType.class);
    if (!story.namesBothSides() && !story.isAtBorder()) {
      return List.of();
    }
    for (Scene scene : story.scenes()) {
      if (scene.saysAny(
          List.of("last year", "in november 2022", "in 2022", "in 2021", "for years"))) {
        continue;
      }
      ceasefire(story, scene, drafts);
      talks(story, scene, drafts);
      mediation(story, scene, drafts);
    }
    if (drafts.containsKey(IncidentType.REJECTION)) {
      drafts.remove(IncidentType.TALKS); // talks that failed are told once, as failed
    }
    return new ArrayList<>(drafts.values());
  }

  private static void ceasefire(Story story, Scene scene, Map<IncidentType, Draft> drafts) {
    Hit<Cue> cue = scene.first(Cue.CEASEFIRE);
    boolean kept =
        scene.has(Cue.AGREE)
            && scene.words().stream().anyMatch(KEEP::contains)
            && scene.index() <= 3;
    if (cue == null && !(kept && scene.has(Cue.TALKS))) {
      return;
    }
    if (!kept && !isInForce(scene, cue)) {
      return;
    }
    IncidentType type = kept ? IncidentType.AGREEMENT : IncidentType.CEASEFIRE;
    Draft known =
        drafts.containsKey(IncidentType.AGREEMENT)
            ? drafts.get(IncidentType.AGREEMENT)
            : drafts.get(type);
    if (known != null) {
      tell(known, scene, cue);
      CeasefireTerm terms =
          CeasefireTerms.merge(known.details.ceasefire(), CeasefireTerms.read(scene));
      known.details = new Details(List.of(), null, null, terms, null);
      return;
    }
    Draft draft = new Draft(type, ReportStatus.NEW, scene, "peace:" + type.words());
    List<Side> sides = story.cast().sides();
    draft.actor = government(story, sides.get(0));
    draft.target = government(story, sides.get(sides.size() - 1));
    PlaceRef abroad = place(story, scene, false);
    draft.place = abroad != null ? abroad : story.speechPlace(scene, 0, null);
    tell(draft, scene, cue);
    draft.details = new Details(List.of(), null, null, CeasefireTerms.read(scene), null);
    draft.confidence = 0.75;
    if (type == IncidentType.AGREEMENT) {
      host(story, draft);
    }
    drafts.put(type, draft);
  }

  /** Whether the guns fall silent here, rather than at some other time. */
  private static boolean isInForce(Scene scene, @Nullable Hit<Cue> cue) {
    if (cue == null || scene.has(Cue.FAIL)) {
      return false;
    }
    boolean begun = scene.within(cue.from() - NEAR, cue.to() + NEAR, BEGIN);
    boolean over = scene.within(cue.from() - 6, cue.to() + 6, OVER) && !scene.says("extended");
    boolean longer = scene.saysAny(List.of("extended", "prolonged", "extend", "prolong"));
    boolean aside =
        !longer
            && scene.within(
                cue.from() - 6, cue.from(), List.of("after", "since", "despite", "during"));
    boolean early =
        scene.index() <= 2
            || (scene.index() <= 9 && (scene.says("extended") || scene.says("hour")));
    return begun && !over && !aside && early;
  }

  private static void talks(Story story, Scene scene, Map<IncidentType, Draft> drafts) {
    Hit<Cue> cue =
        scene.first(Cue.TALKS) != null ? scene.first(Cue.TALKS) : scene.first(Cue.DELEGATION);
    if (cue == null || scene.index() > 9) {
      return;
    }
    boolean failed = scene.index() <= 3 && !isAside(scene) && isFailed(scene, cue);
    IncidentType type = failed ? IncidentType.REJECTION : IncidentType.TALKS;
    boolean held = failed || isHeld(scene, cue, drafts);
    if (!held || drafts.containsKey(type)) {
      return;
    }
    Draft draft = new Draft(type, ReportStatus.NEW, scene, "peace:" + type.words());
    draft.place = place(story, scene);
    tell(draft, scene, cue);
    draft.confidence = 0.7;
    if (failed) {
      speaker(story, scene, draft);
    } else {
      host(story, draft);
      TimeSpan when = draft.when;
      draft.details =
          new Details(
              List.of(),
              null,
              null,
              null,
              new TalksTerm(parties(story), when == null ? null : when.from(), null));
    }
    drafts.put(type, draft);
  }

  private static boolean isFailed(Scene scene, Hit<Cue> talks) {
    Hit<Cue> fail = scene.first(Cue.FAIL);
    boolean near = fail != null && Math.abs(fail.from() - talks.from()) <= 12;
    boolean feared =
        fail != null
            && scene.within(
                fail.from() - 2, fail.to() + 3, List.of("would", "if", "could", "will"));
    return near && !feared && !scene.has(Cue.AGREE);
  }

  private static boolean isAside(Scene scene) {
    return scene.saysAny(
        List.of(
            "days after talks", "days after", "day after", "if talks", "if the talks", "despite"));
  }

  private static boolean isHeld(Scene scene, Hit<Cue> cue, Map<IncidentType, Draft> drafts) {
    boolean meet = scene.within(cue.from() - NEAR, cue.to() + NEAR, MEET);
    boolean ahead =
        scene.within(cue.from() - 3, cue.from(), NOT_YET)
            || scene.within(cue.from() - NEAR, cue.to() + NEAR, COMING)
            || scene.saysAny(List.of("to host", "will host", "due to"));
    boolean settled =
        drafts.containsKey(IncidentType.CEASEFIRE) || drafts.containsKey(IncidentType.AGREEMENT);
    boolean own = cue.from() <= 2;
    boolean early = scene.index() <= 3 && !scene.sentence().isTitle();
    return meet && !ahead && (settled ? own : early || (own && scene.index() <= 9));
  }

  private static void speaker(Story story, Scene scene, Draft draft) {
    for (ActorMention actor : scene.actors()) {
      if (story.isSide(actor) && actor.rank() != null) {
        draft.actor = Draft.ref(actor.actorId(), actor);
        String other = story.opponent(actor.actorId());
        draft.target = other == null ? null : Draft.ref(other, null);
        draft.details = StatementFinder.details(scene, actor);
        return;
      }
    }
  }

  private static void mediation(Story story, Scene scene, Map<IncidentType, Draft> drafts) {
    if (!isMediation(scene) || drafts.containsKey(IncidentType.MEDIATION)) {
      return;
    }
    String mediator = mediator(story, scene);
    if (mediator == null) {
      return;
    }
    Draft draft = new Draft(IncidentType.MEDIATION, ReportStatus.NEW, scene, "peace:mediation");
    draft.actor = Draft.ref(mediator, null);
    draft.place = place(story, scene);
    tell(draft, scene, scene.has(Cue.MEDIATE) ? scene.first(Cue.MEDIATE) : null);
    draft.details =
        new Details(List.of(), null, null, null, new TalksTerm(parties(story), null, null));
    drafts.put(IncidentType.MEDIATION, draft);
  }

  /** "Halted at the request of Qatar": who could ask for it stands between the two. */
  private static boolean isMediation(Scene scene) {
    boolean asked = scene.saysAny(List.of("at the request of", "after a request from"));
    return scene.has(Cue.MEDIATE) || (asked && scene.words().stream().anyMatch(HALTED::contains));
  }

  private static @Nullable String mediator(Story story, Scene scene) {
    String found = null;
    int first = Integer.MAX_VALUE;
    for (ActorMention actor : scene.actors()) {
      if (isThird(story, actor.actorId()) && actor.range().from() < first) {
        found = actor.actorId();
        first = actor.range().from();
      }
    }
    for (PlaceMention place : scene.places()) {
      String government = story.cast().government(place.place().country());
      boolean dateline = place.sense() == PlaceMention.Sense.DATELINE;
      if (government != null
          && isThird(story, government)
          && !dateline
          && place.range().from() < first) {
        found = government;
        first = place.range().from();
      }
    }
    return found;
  }

  private static boolean isThird(Story story, String id) {
    return story.cast().side(id) == null
        && (story.cast().isState(id) || story.cast().isInternational(id));
  }

  private static void host(Story story, Draft draft) {
    PlaceRef place = draft.place;
    String government = place == null ? null : story.cast().government(place.country());
    if (government != null) {
      draft.actor = Draft.ref(government, null);
    }
  }

  private static List<String> parties(Story story) {
    List<String> parties = new ArrayList<>();
    for (Side side : story.cast().sides()) {
      String government = story.cast().government(side.country());
      if (government != null) {
        parties.add(government);
      }
    }
    return parties;
  }

  private static ActorRef government(Story story, Side side) {
    String id = story.cast().government(side.country());
    return id == null ? ForceReporter.unknown() : Draft.ref(id, null);
  }

  /** A third country's place of this scene, of the opening, or the scene's own. */
  private static @Nullable PlaceRef place(Story story, Scene scene) {
    return place(story, scene, true);
  }

  private static @Nullable PlaceRef place(Story story, Scene scene, boolean own) {
    PlaceRef abroad = abroad(story, scene);
    for (Scene other : story.scenes()) {
      if (abroad == null && Story.isOpening(other)) {
        abroad = abroad(story, other);
      }
    }
    return abroad != null || !own || scene.cues().isEmpty()
        ? abroad
        : Setting.near(scene, scene.cues().get(0));
  }

  private static @Nullable PlaceRef abroad(Story story, Scene scene) {
    return scene.places().stream()
        .filter(p -> p.sense() != PlaceMention.Sense.PEOPLE)
        .map(PlaceMention::place)
        .filter(p -> story.cast().sides().stream().noneMatch(s -> s.country().equals(p.country())))
        .findFirst()
        .orElse(null);
  }

  private static void tell(Draft draft, Scene scene, @Nullable Hit<Cue> cue) {
    PlaceRef place = draft.place;
    if (cue != null) {
      draft.tell(scene, cue);
      draft.place = place == null ? draft.place : place;
    }
  }
}
