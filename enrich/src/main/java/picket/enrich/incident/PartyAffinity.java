package picket.enrich.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.IncidentType;
import picket.model.Report;

/** How well the parties of two reports may be the same. Thread-safe. */
final class PartyAffinity {
  private static final double UNKNOWN = 0.5;
  private static final double OTHER_GROUP = 0.3;

  private final Parties parties;

  PartyAffinity(Parties parties) {
    this.parties = parties;
  }

  /** 0 for other parties to 1 for the same; in a clash it does not matter who is named first. */
  double of(Report a, Report b, Instant at) {
    double straight = both(a.actor(), a.target(), b.actor(), b.target(), at);
    if (!isClash(a.type()) || !isClash(b.type()) || a.target() == null || b.target() == null) {
      return straight;
    }
    return Math.max(straight, 0.85 * both(a.actor(), a.target(), b.target(), b.actor(), at));
  }

  private static boolean isClash(IncidentType type) {
    return switch (type) {
      case ARMED_CLASH, SECURITY_OPERATION, ARMED_ATTACK, BOMBING, SHELLING -> true;
      default -> false;
    };
  }

  private double both(
      ActorRef actor,
      @Nullable ActorRef target,
      @Nullable ActorRef otherActor,
      @Nullable ActorRef otherTarget,
      Instant at) {
    return 0.7 * of(actor, otherActor, at) + 0.3 * of(target, otherTarget, at);
  }

  /** How well two actors may be one. */
  double of(@Nullable ActorRef a, @Nullable ActorRef b, Instant at) {
    if (a == null || b == null || !a.isKnown() || !b.isKnown()) {
      return UNKNOWN;
    }
    if (a.id().equals(b.id())) {
      return 1;
    }
    String side = parties.stateSide(a, at);
    if (side != null && side.equals(parties.stateSide(b, at))) {
      return 0.9;
    }
    return parties.isFighter(a, at) && parties.isFighter(b, at) ? fighters(a, b) : 0;
  }

  private double fighters(ActorRef a, ActorRef b) {
    if (parties.areKin(a, b)) {
      return 0.85;
    }
    return parties.isUnidentified(a) || parties.isUnidentified(b) ? 0.75 : OTHER_GROUP;
  }
}
