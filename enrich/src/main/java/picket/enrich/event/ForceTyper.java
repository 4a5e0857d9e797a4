package picket.enrich.event;

import static picket.enrich.event.Cue.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.Count;
import picket.model.IncidentType;
import picket.model.Measure;

/** Which type of force an episode is, by the annotation guide: the means named first decides. */
final class ForceTyper {
  private static final int SELECTED = 2;
  private static final List<String> ON_DUTY =
      List.of(
          "patrol",
          "patrolling",
          "patrolled",
          "convoy",
          "post",
          "checkpost",
          "checkpoint",
          "picket",
          "camp",
          "base",
          "on duty",
          "check post",
          "escorting",
          "guarding");
  private static final List<String> VEHICLES =
      List.of(
          "at a vehicle",
          "on a vehicle",
          "at a bus",
          "on a bus",
          "tanker",
          "tankers",
          "truck",
          "passenger coach");
  private static final List<String> ANSWERED =
      List.of(
          "replied",
          "responded",
          "retaliated",
          "repulsed",
          "thrown",
          "returned",
          "exchange",
          "answered",
          "repelled",
          "paid");

  private final Cast cast;

  ForceTyper(Cast cast) {
    this.cast = cast;
  }

  IncidentType type(Episode e, @Nullable String actor, boolean interstate) {
    return switch (e.kind) {
      case ABDUCTION -> IncidentType.ABDUCTION;
      case AIR -> isByDrone(e) ? IncidentType.DRONE_STRIKE : IncidentType.AIR_STRIKE;
      case GROUND -> interstate ? between(e) : ground(e, actor);
    };
  }

  private static boolean isByDrone(Episode e) {
    boolean drones = e.scenes.stream().limit(2).anyMatch(s -> s.says("drone") || s.says("drones"));
    return (e.has(DRONE) || drones) && !e.leadsAny(AIR, BOMBED);
  }

  /** Force between the armies of two states. */
  private static IncidentType between(Episode e) {
    if (e.has(CLASH) || e.has(INFILTRATE)) {
      return IncidentType.ARMED_CLASH;
    }
    boolean answered =
        e.scenes.stream().anyMatch(s -> s.words().stream().anyMatch(ANSWERED::contains));
    if (e.leads(MORTAR) && !answered) {
      return IncidentType.SHELLING;
    }
    if (e.has(GUNFIRE) || answered || e.has(MORTAR)) {
      return IncidentType.ARMED_CLASH;
    }
    return e.leads(BOMB) && !e.leadsAny(ATTACK, RAID)
        ? IncidentType.BOMBING
        : IncidentType.ARMED_ATTACK;
  }

  private IncidentType ground(Episode e, @Nullable String actor) {
    boolean state = actor != null && cast.isForce(actor);
    if (e.leads(SUICIDE) || (e.has(SUICIDE) && !e.leadsAny(RAID, CLASH, SHOT, TARGETED))) {
      return IncidentType.SUICIDE_BOMBING;
    }
    if (isOperation(e)) {
      return IncidentType.SECURITY_OPERATION;
    }
    if (e.leads(INFILTRATE)) {
      return e.has(GRENADE) || e.leads(ATTACK)
          ? IncidentType.ARMED_ATTACK
          : IncidentType.ARMED_CLASH;
    }
    if (e.leads(MORTAR) && !e.leadsAny(CLASH, BOMB, ATTACK)) {
      return IncidentType.SHELLING;
    }
    boolean guns = e.leadsAny(SHOT, TARGETED, GUNFIRE, CLASH, ROCKET);
    if (e.leadsAny(BOMB, GRENADE) || (!guns && (e.has(BOMB) || e.has(GRENADE)))) {
      boolean heard =
          e.tally.isEmpty() && e.scenes.stream().limit(2).anyMatch(s -> s.says("heard"));
      boolean shooting =
          !heard && (e.has(GUNFIRE) || e.leads(SHOT) || (e.leads(ATTACK) && e.has(ROCKET)));
      return shooting ? IncidentType.ARMED_ATTACK : IncidentType.BOMBING;
    }
    if (e.cues.keySet().stream().allMatch(c -> c == KILL) && e.bothFell()) {
      return IncidentType.ARMED_CLASH;
    }
    if (e.leads(CLASH) && !e.leads(ROCKET)) {
      return attackerBegun(e) ? IncidentType.ARMED_ATTACK : IncidentType.ARMED_CLASH;
    }
    if (e.has(ROCKET) && state) {
      return IncidentType.SHELLING;
    }
    return isSelected(e) && (!state || e.militantsFell())
        ? IncidentType.TARGETED_KILLING
        : IncidentType.ARMED_ATTACK;
  }

  /** A state's own force strikes at militants, who strike at nobody. */
  private boolean isHunt(Episode e) {
    String target = Episode.heaviest(e.patients);
    boolean militants = e.onlyMilitantsFell() || (target != null && cast.isMilitant(target));
    return !e.doers.isEmpty()
        && militants
        && !isSelected(e)
        && e.agents.keySet().stream().noneMatch(cast::isMilitant);
  }

  private boolean isOperation(Episode e) {
    if (isHunt(e) && !e.leadsAny(CLASH, MORTAR, BOMB)) {
      return true;
    }
    boolean struck = e.leadsAny(ATTACK, BOMB, GRENADE, SHOT, TARGETED, GUNFIRE, SUICIDE);
    boolean titled =
        e.scenes.get(0).sentence().isTitle() && e.scenes.get(0).has(RAID) && e.onlyMilitantsFell();
    boolean first = (e.leadsAny(RAID, RESCUE) && !struck) || titled;
    boolean fought = e.leadsAny(CLASH, KILL) && e.has(RAID) && !struck;
    boolean hunted =
        !struck
            && !e.leads(INFILTRATE)
            && e.cues.keySet().stream()
                .allMatch(c -> c == KILL || c == INFILTRATE || (c == TARGETED && !e.leads(c)))
            && e.onlyMilitantsFell();
    return first || hunted || (fought && (e.militantsFell() || e.leads(CLASH)));
  }

  private static boolean attackerBegun(Episode e) {
    return e.leads(ATTACK)
        && !e.leads(RAID)
        && e.lead.getOrDefault(ATTACK, 0) >= e.lead.getOrDefault(CLASH, 0)
        && e.attackFirst();
  }

  /** One or two chosen victims rather than a group on duty. */
  private static boolean isSelected(Episode e) {
    if (e.leads(TARGETED)) {
      return true;
    }
    Count dead = e.tally.total(Measure.KILLED);
    Count hurt = e.tally.total(Measure.INJURED);
    Integer number = dead == null ? null : dead.least();
    boolean few =
        number != null
            ? number >= 1 && number <= SELECTED
            : hurt == null && (e.leads(SHOT) || e.byUnknownHand());
    boolean shot =
        e.has(SHOT)
            || e.has(TARGETED)
            || (e.has(GUNFIRE) && e.lead.containsKey(KILL))
            || e.byUnknownHand();
    boolean onDuty = e.scenes.stream().limit(2).anyMatch(s -> s.saysAny(ON_DUTY));
    boolean assault = e.leadsAny(ROCKET) || (e.leads(ATTACK) && !e.leads(SHOT)) || e.has(GRENADE);
    boolean aimed = e.isSectarian() && (e.leads(SHOT) || e.leads(KILL)) && !e.leads(ATTACK);
    boolean carried = e.scenes.stream().limit(2).anyMatch(s -> s.saysAny(VEHICLES));
    return aimed || (few && shot && ((!onDuty && !carried) || e.leads(SHOT)) && !assault);
  }
}
