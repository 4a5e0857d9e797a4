package picket.enrich.event;

import java.util.EnumSet;
import java.util.Set;

/** A kind of word that tells of a happening; several together make its type. */
enum Cue {
  BOMB,
  DEFUSE,
  THROW,
  SUICIDE,
  VEST,
  GRENADE,
  GUNFIRE,
  SHOT,
  TARGETED,
  ATTACK,
  ROCKET,
  MORTAR,
  CLASH,
  INFILTRATE,
  RAID,
  HIDEOUT,
  RESCUE,
  AIR,
  AIRCRAFT,
  BOMBED,
  STRIKE,
  DRONE,
  KILL,
  DEAD,
  ABDUCT,
  ARREST,
  SEIZE,
  ENTER,
  POSTS,
  LAND,
  SHUT,
  REOPEN,
  OPEN,
  TRADE,
  EXPEL,
  CEASEFIRE,
  TALKS,
  DELEGATION,
  MEDIATE,
  MEDIATED,
  AGREE,
  ACCUSE,
  THREATEN,
  DENY,
  REJECT,
  FAIL,
  DEMAND,
  CLAIM,
  PROTEST,
  DEPLOY,
  AIRSPACE,
  SOVEREIGN,
  CROSS,
  WITHDRAW,
  RELEASE,
  SEND,
  RECALL;

  private static final Set<Cue> GROUND =
      EnumSet.of(
          BOMB,
          INFILTRATE,
          SUICIDE,
          GRENADE,
          GUNFIRE,
          SHOT,
          TARGETED,
          ATTACK,
          ROCKET,
          MORTAR,
          CLASH,
          RAID,
          RESCUE);
  private static final Set<Cue> AIRBORNE = EnumSet.of(AIR, DRONE, BOMBED);

  /** Whether it tells of force on the ground. */
  boolean isGround() {
    return GROUND.contains(this);
  }

  /** Whether it tells of force from the air. */
  boolean isAirborne() {
    return AIRBORNE.contains(this);
  }
}
