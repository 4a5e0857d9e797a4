package picket.enrich.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.time.TimeMention;
import picket.model.Details;
import picket.model.IncidentType;
import picket.model.Rank;
import picket.model.ReportStatus;
import picket.model.Statement;
import picket.model.TimeSpan;

/** Finds accusations, threats, denials, demands and refusals of one side against the other. */
final class StatementFinder {
  private static final Map<Cue, IncidentType> TYPES =
      new TreeMap<>(
          Map.of(
              Cue.ACCUSE, IncidentType.ACCUSATION,
              Cue.THREATEN, IncidentType.THREAT,
              Cue.DENY, IncidentType.DENIAL,
              Cue.REJECT, IncidentType.REJECTION,
              Cue.DEMAND, IncidentType.DEMAND));
  private static final List<String> CLAIMS =
      List.of(
          "claim",
          "claims",
          "report",
          "reports",
          "allegation",
          "allegations",
          "propaganda",
          "rumours",
          "rumors",
          "baseless");
  private static final List<String> CLAIMS_OF =
      List.of("claim", "claims", "allegation", "allegations", "assertion", "reports");
  private static final List<String> CONDITION = List.of("if", "unless", "should", "until");

  List<Draft> find(Story story) {
    Map<String, Draft> drafts = new TreeMap<>();
    for (Scene scene : story.scenes()) {
      for (Hit<Cue> cue : scene.cues()) {
        IncidentType type = TYPES.get(cue.value());
        if (type != null && scene.index() <= 3 && !isAside(scene, cue)) {
          add(story, scene, cue, type(scene, type), drafts);
        }
      }
    }
    drafts.values().removeIf(draft -> isClosing(draft, drafts.values()));
    return new ArrayList<>(drafts.values());
  }

  /** A warning at the end of the sentence that accuses is no threat of its own. */
  private static boolean isClosing(Draft threat, Collection<Draft> drafts) {
    return threat.type == IncidentType.THREAT
        && threat.scenes.stream().noneMatch(scene -> scene.sentence().isTitle())
        && drafts.stream()
            .anyMatch(
                d ->
                    d.type == IncidentType.ACCUSATION
                        && d.actor.id().equals(threat.actor.id())
                        && d.scenes.contains(threat.scenes.get(0)));
  }

  /** A refusal of claims is a denial. */
  private static IncidentType type(Scene scene, IncidentType type) {
    boolean claims = scene.has(Cue.DENY) || scene.words().stream().anyMatch(CLAIMS::contains);
    return type == IncidentType.REJECTION && claims ? IncidentType.DENIAL : type;
  }

  /** What somebody had said before, told to explain something else. */
  private static boolean isAside(Scene scene, Hit<Cue> cue) {
    boolean after = scene.within(cue.from() - 5, cue.from(), List.of("after", "since", "traded"));
    boolean force =
        scene.cues().stream().anyMatch(h -> h.value().isGround() || h.value().isAirborne());
    return (after && (force || !scene.sentence().isTitle()))
        || scene.says("neither confirmed")
        || scene.says("not immediately");
  }

  private static void add(
      Story story, Scene scene, Hit<Cue> cue, IncidentType type, Map<String, Draft> drafts) {
    ActorMention speaker = speaker(story, scene, cue, type);
    String actor = speaker != null ? story.voice(speaker.actorId()) : ownVoice(story, scene, type);
    if (actor == null) {
      return;
    }
    String target = target(story, scene, actor);
    if (target == null && type != IncidentType.DENIAL) {
      return;
    }
    Draft known = drafts.get(type + actor);
    if (known != null) {
      known.tell(scene, cue);
      known.details = sharper(known.details, scene, speaker);
      return;
    }
    Draft draft = new Draft(type, ReportStatus.NEW, scene, "statement:" + type.words());
    draft.actor = Draft.ref(actor, speaker);
    draft.target = target == null ? null : Draft.ref(target, null);
    draft.tell(scene, cue);
    draft.place = story.speechPlace(scene, cue.from(), story.cast().country(actor));
    draft.when = saidOn(story, scene);
    draft.details = speaker == null ? Details.NONE : details(scene, speaker);
    draft.attribution = actor;
    draft.confidence = scene.sentence().isTitle() ? 0.7 : 0.65;
    drafts.put(type + actor, draft);
  }

  /**
   * Words are as new as the newest day that their sentence names; the other days are their topic.
   */
  private static @Nullable TimeSpan saidOn(Story story, Scene scene) {
    TimeSpan newest = null;
    for (TimeMention time : scene.times()) {
      TimeSpan span = time.span();
      boolean out = story.published() != null && span.from().isAfter(story.published());
      if (!out && (newest == null || span.from().isAfter(newest.from()))) {
        newest = span;
      }
    }
    return newest;
  }

  /** Who says it: never those whose claims are denied. */
  private static @Nullable ActorMention speaker(
      Story story, Scene scene, Hit<Cue> cue, IncidentType type) {
    ActorMention first = null;
    for (ActorMention actor : scene.actors()) {
      boolean speaks = story.isSide(actor) || story.cast().isNamedMovement(actor.actorId());
      boolean denied =
          type == IncidentType.DENIAL
              && scene.within(actor.range().to(), actor.range().to() + 3, CLAIMS);
      boolean owned = scene.within(actor.range().from() - 4, actor.range().from(), CLAIMS_OF);
      boolean before = actor.range().from() < cue.from();
      if (speaks
          && !denied
          && !(owned && type == IncidentType.DENIAL)
          && before
          && (first == null || outranks(actor, first))) {
        first = actor;
      }
    }
    return first;
  }

  private static boolean outranks(ActorMention a, ActorMention b) {
    return a.rank() != null && b.rank() == null;
  }

  /** A state's own outlet speaks for it where nobody else does. */
  private static @Nullable String ownVoice(Story story, Scene scene, IncidentType type) {
    String side = story.bloc().state() ? story.bloc().side() : null;
    boolean told = type == IncidentType.DENIAL || type == IncidentType.ACCUSATION;
    return side == null || !told || scene.index() > 2
        ? null
        : story.cast().sides().stream()
            .filter(s -> s.id().equals(side))
            .findFirst()
            .map(s -> story.cast().government(s.country()))
            .orElse(null);
  }

  /** The other side where it is named in the sentence; for a movement, whoever it names. */
  private static @Nullable String target(Story story, Scene scene, String speaker) {
    String own = story.cast().side(speaker);
    for (ActorMention actor : scene.actors()) {
      String side = story.cast().side(actor.actorId());
      if (story.isSide(actor) && side != null && !side.equals(own)) {
        return actor.actorId();
      }
    }
    boolean foreign =
        scene.places().stream()
            .anyMatch(
                p ->
                    story.cast().sides().stream()
                        .anyMatch(
                            s -> !s.id().equals(own) && s.country().equals(p.place().country())));
    return foreign ? story.opponent(speaker) : null;
  }

  /** What a later sentence adds of the speaker's office and of conditions. */
  private static Details sharper(Details known, Scene scene, @Nullable ActorMention speaker) {
    Statement old = known.statement();
    if (speaker == null || old == null) {
      return speaker == null ? known : details(scene, speaker);
    }
    Statement now = statement(scene, speaker);
    boolean conditional = old.conditional() || now.conditional();
    Statement best = now.rank().compareTo(old.rank()) < 0 ? now : old;
    String name = best.speaker() != null ? best.speaker() : old.speaker();
    return new Details(List.of(), new Statement(name, best.rank(), conditional), null, null, null);
  }

  static Details details(Scene scene, ActorMention speaker) {
    return new Details(List.of(), statement(scene, speaker), null, null, null);
  }

  private static Statement statement(Scene scene, ActorMention speaker) {
    Rank rank = speaker.rank() != null ? speaker.rank() : Rank.MINISTRY;
    return new Statement(
        speaker.speaker(), rank, scene.words().stream().anyMatch(CONDITION::contains));
  }
}
