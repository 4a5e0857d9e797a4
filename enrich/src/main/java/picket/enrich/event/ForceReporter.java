package picket.enrich.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.figure.Casualty;
import picket.model.ActorRef;
import picket.model.IncidentType;
import picket.model.Measure;
import picket.model.VictimSide;
import picket.model.theatre.Side;

/** Turns an episode of force into a draft report: type, who, to whom. */
final class ForceReporter {
  private static final List<String> FORCES = List.of("ARMY", "POLICE", "FORCES");

  private static final List<String> OWNED =
      List.of(
          "school",
          "schools",
          "college",
          "hospital",
          "employee",
          "employees",
          "teacher",
          "contractor",
          "girls",
          "boys",
          "primary",
          "middle",
          "high",
          "run",
          "building");

  private final Story story;
  private final Cast cast;
  private final ForceTyper typer;

  ForceReporter(Story story) {
    this.story = story;
    this.cast = story.cast();
    this.typer = new ForceTyper(cast);
  }

  Draft report(Episode e) {
    boolean interstate = isInterstate(e);
    boolean foreign = !interstate && e.kind == Episode.Kind.GROUND && isForeignFire(e);
    IncidentType type = typer.type(e, Episode.heaviest(e.agents), interstate || foreign);
    String actor = actor(e, type, interstate || foreign);
    Draft draft = new Draft(type, e.status, e.scenes.get(0), "force:" + type.words());
    e.scenes.stream().skip(1).forEach(draft.scenes::add);
    draft.place = e.place;
    draft.when = e.when;
    draft.figures = e.tally.figures();
    if (actor != null) {
      draft.actor = Draft.ref(actor, mention(e, actor));
    }
    String target = interstate ? otherArmy(e, type, actor) : target(e, type, actor);
    draft.target = target == null ? null : Draft.ref(target, mention(e, target));
    draft.confidence = e.scenes.get(0).index() <= 1 ? 0.85 : 0.6;
    return draft;
  }

  /** Where an actor is named in what tells of it; null where he is only concluded. */
  private static @Nullable ActorMention mention(Episode e, String id) {
    ActorMention known = e.mentions.get(id);
    if (known != null) {
      return known;
    }
    return e.scenes.stream()
        .flatMap(scene -> scene.actors().stream())
        .filter(actor -> actor.actorId().equals(id) && actor.rank() == null)
        .findFirst()
        .orElse(null);
  }

  /** Whether the armies of both sides face each other, and no movement is in it. */
  private boolean isInterstate(Episode e) {
    if (e.kind == Episode.Kind.ABDUCTION) {
      return false;
    }
    long sides = cast.sides().stream().filter(side -> names(e, side)).count();
    boolean movement = e.starters.stream().anyMatch(cast::isMilitant);
    boolean invaders = e.starters.stream().anyMatch(id -> isInvader(e, id));
    return sides >= 2 && (!movement || invaders) && !e.leads(Cue.SUICIDE);
  }

  /** Whether an army of one side acts on the other's soil, or at the border. */
  private boolean isInvader(Episode e, String id) {
    return cast.isState(id) && cast.side(id) != null && !same(country(e), cast.country(id));
  }

  /** One state's forces fire on the soil of the other. */
  private boolean isForeignFire(Episode e) {
    String agent = Episode.heaviest(e.agents);
    return agent != null && cast.isState(agent) && isSideCountry(country(e)) && isForeign(e, agent);
  }

  private boolean names(Episode e, Side side) {
    return e.agents.keySet().stream().anyMatch(id -> isState(id, side))
        || e.patients.keySet().stream().anyMatch(id -> isState(id, side));
  }

  private boolean isState(String id, Side side) {
    return cast.isState(id) && side.id().equals(cast.side(id));
  }

  private @Nullable String actor(Episode e, IncidentType type, boolean interstate) {
    if (e.kind == Episode.Kind.AIR) {
      return flyer(e);
    }
    if (interstate) {
      Map<String, Double> begun = new TreeMap<>();
      e.agents.forEach(
          (id, weight) -> {
            String force = armed(id);
            if (weight >= 1 && force != null) {
              begun.merge(force, weight, Double::sum);
            }
          });
      String starter = Episode.heaviest(begun);
      return starter == null && type == IncidentType.ARMED_CLASH ? firstNamed(e) : starter;
    }
    Map<String, Double> fit = new TreeMap<>();
    boolean official = type == IncidentType.SECURITY_OPERATION;
    e.agents.forEach(
        (id, weight) -> {
          if (official ? cast.isState(id) : (cast.isMilitant(id) || isForeign(e, id))) {
            fit.put(id, weight + (cast.isNamedMovement(id) && !official ? 1 : 0));
          }
        });
    String best = Episode.heaviest(fit);
    if (official) {
      return best != null ? soldier(best) : operating(e);
    }
    boolean fight = type == IncidentType.ARMED_CLASH;
    String other = best == null && fight ? militant(e) : best;
    return other == null ? Episode.heaviest(e.doers) : other;
  }

  /** "Killed in an army operation": the force that is named, else all forces of the ground. */
  private @Nullable String operating(Episode e) {
    return e.scenes.stream()
        .flatMap(scene -> scene.actors().stream())
        .filter(actor -> cast.isForce(actor.actorId()) && actor.rank() == null)
        .map(ActorMention::actorId)
        .findFirst()
        .orElseGet(() -> cast.forces(country(e), "FORCES"));
  }

  /** Where nobody is said to have begun: the army that the article names first. */
  private @Nullable String firstNamed(Episode e) {
    for (Scene scene : e.scenes) {
      for (ActorMention actor : scene.actors()) {
        if (story.isSide(actor) && actor.rank() == null) {
          return armed(actor.actorId());
        }
      }
    }
    return null;
  }

  /** The government does not fight; its forces do. */
  private String soldier(String id) {
    String forces = cast.isForce(id) ? id : cast.forces(cast.country(id), "FORCES");
    return forces == null ? id : forces;
  }

  private @Nullable String militant(Episode e) {
    return Stream.concat(
            e.patients.keySet().stream(),
            e.scenes.stream().flatMap(s -> s.actors().stream()).map(ActorMention::actorId))
        .filter(cast::isMilitant)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whose aircraft: on the soil of one side, the other state's where it is named with the strike.
   */
  private @Nullable String flyer(Episode e) {
    String ground = country(e);
    for (Scene scene : e.scenes) {
      for (ActorMention actor : scene.actors()) {
        String home = cast.country(actor.actorId());
        if (story.isSide(actor) && isSideCountry(ground) && !same(ground, home)) {
          return armed(actor.actorId());
        }
      }
    }
    boolean hunted = e.patients.keySet().stream().anyMatch(cast::isMilitant);
    Map<String, Double> fit = new TreeMap<>();
    e.agents.forEach(
        (id, weight) -> {
          ActorMention named = e.mentions.get(id);
          boolean own =
              same(ground, cast.country(id))
                  || (ground == null && named != null && named.isOfTheGround());
          boolean whole = id.equals(cast.government(cast.country(id)));
          if (cast.isState(id) && (!own || (hunted && !whole))) {
            fit.put(id, weight);
          }
        });
    String best = Episode.heaviest(fit);
    return best == null ? stranger(ground) : armed(best);
  }

  /** The other side's army, where the opening names that state. */
  private @Nullable String stranger(@Nullable String ground) {
    if (!isSideCountry(ground)) {
      return null;
    }
    return story.scenes().stream()
        .filter(Story::isOpening)
        .flatMap(scene -> scene.actors().stream())
        .filter(actor -> story.isSide(actor) && !same(ground, cast.country(actor.actorId())))
        .findFirst()
        .map(actor -> armed(actor.actorId()))
        .orElse(null);
  }

  private boolean isSideCountry(@Nullable String country) {
    return cast.sides().stream().anyMatch(side -> side.country().equals(country));
  }

  /** The army of the state that an actor belongs to; the actor itself where it has none. */
  private @Nullable String armed(String id) {
    if (!cast.isState(id)) {
      return null;
    }
    String army = cast.side(id) == null ? id : cast.army(cast.country(id));
    return army == null ? id : army;
  }

  private @Nullable String otherArmy(Episode e, IncidentType type, @Nullable String actor) {
    if (actor == null) {
      return null;
    }
    if (e.kind == Episode.Kind.AIR) {
      return target(e, type, actor);
    }
    String other = story.opponent(actor);
    return other == null ? null : armed(other);
  }

  /** A state's force that acts outside its own country or against another state's. */
  private boolean isForeign(Episode e, String id) {
    String home = cast.country(id);
    boolean abroad = e.place != null && home != null && !home.equals(e.place.country());
    return cast.isForce(id) && abroad;
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  private @Nullable String country(Episode e) {
    return e.place == null ? null : e.place.country();
  }

  private @Nullable String target(Episode e, IncidentType type, @Nullable String actor) {
    Map<String, Double> fit = new TreeMap<>();
    e.patients.forEach(
        (id, weight) -> {
          boolean owner = cast.isState(id) && !cast.isForce(id) && isOwner(e, id);
          if (!owner && !id.equals(actor) && !(actor != null && sameCamp(actor, id))) {
            fit.merge(category(id), weight, Double::sum);
          }
        });
    if (type == IncidentType.SECURITY_OPERATION) {
      return hunted(e);
    }
    String victim = victims(e, actor);
    if (victim != null) {
      fit.merge(victim, type == IncidentType.TARGETED_KILLING ? 9.0 : 3.5, Double::sum);
    }
    fit.computeIfPresent(Cast.CIVILIANS, (id, weight) -> weight / 2);
    String best = Episode.heaviest(fit);
    return best == null && !e.tally.isEmpty() ? Cast.CIVILIANS : best;
  }

  /**
   * "A Government school", "the house of a Government employee": nobody struck at the government.
   */
  private static boolean isOwner(Episode e, String id) {
    return e.scenes.stream()
        .anyMatch(
            scene ->
                scene.actors().stream()
                    .filter(a -> a.actorId().equals(id))
                    .anyMatch(a -> scene.within(a.range().to(), a.range().to() + 3, OWNED)));
  }

  /** Whom an operation hunts: a movement that is named, else militants. */
  private String hunted(Episode e) {
    for (Scene scene : e.scenes) {
      for (ActorMention actor : scene.actors()) {
        if (cast.isNamedMovement(actor.actorId())) {
          return actor.actorId();
        }
      }
    }
    return Cast.MILITANTS;
  }

  private String category(String id) {
    return cast.isParty(id) ? "POLITICIANS" : id;
  }

  private boolean sameCamp(String a, String b) {
    return (cast.isMilitant(a) && cast.isMilitant(b))
        || (cast.isForce(a) && cast.isForce(b) && same(cast.country(a), cast.country(b)));
  }

  private @Nullable String victims(Episode e, @Nullable String actor) {
    for (Measure measure : List.of(Measure.KILLED, Measure.INJURED)) {
      for (Scene scene : e.scenes) {
        String victim = victim(e, scene, measure, actor);
        if (victim != null) {
          return victim;
        }
      }
    }
    return null;
  }

  private @Nullable String victim(Episode e, Scene scene, Measure measure, @Nullable String actor) {
    for (Casualty casualty : scene.casualties()) {
      boolean own =
          casualty.side() == VictimSide.MILITANT && (actor == null || cast.isMilitant(actor));
      if (casualty.measure() != measure || own || casualty.part()) {
        continue;
      }
      ActorMention named = named(scene, casualty);
      if (named != null && !named.actorId().equals(actor)) {
        return category(named.actorId());
      }
      if (FORCES.contains(casualty.category())) {
        return cast.forces(country(e), casualty.category());
      }
      if (!casualty.category().isEmpty()) {
        return casualty.category();
      }
    }
    return null;
  }

  private @Nullable ActorMention named(Scene scene, Casualty casualty) {
    ActorMention best = null;
    for (ActorMention actor : scene.actors()) {
      boolean within =
          actor.range().from() >= casualty.group()
              && actor.range().from() <= casualty.group() + 7
              && actor.range().from() < casualty.at() + 12;
      boolean vague =
          actor.actorId().equals(Cast.CIVILIANS) || actor.actorId().equals(ActorRef.UNKNOWN);
      if (within && !vague && best == null) {
        best = actor;
      }
    }
    return best;
  }

  static ActorRef unknown() {
    return new ActorRef(ActorRef.UNKNOWN, null, null, 0.5);
  }
}
