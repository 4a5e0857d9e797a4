package picket.enrich.incident;

import java.time.Duration;
import java.time.Instant;
import picket.model.IncidentType;
import picket.model.TimeSpan;

/**
 * How well two times may be one. An act of force is over in a night; a closed gate stays closed for
 * weeks and is told of again and again.
 */
final class TimeAffinity {
  private TimeAffinity() {}

  /** 0 beyond the longest gap that the type bears, to 1 where the spans touch. */
  static double of(IncidentType type, TimeSpan a, TimeSpan b) {
    double gap = gap(a, b).toMinutes();
    double longest = longestGap(type).toMinutes();
    return gap >= longest ? 0 : 1 - 0.8 * gap / longest;
  }

  /** Two days that follow each other touch, but what is known to the day is in neither's night. */
  private static Duration gap(TimeSpan a, TimeSpan b) {
    Duration gap = a.gap(b);
    if (gap.isZero()) {
      return gap;
    }
    Duration apart = Duration.between(middle(a), middle(b)).abs().dividedBy(2);
    return gap.compareTo(apart) > 0 ? gap : apart;
  }

  private static Instant middle(TimeSpan span) {
    return span.from().plus(Duration.between(span.from(), span.to()).dividedBy(2));
  }

  /** Whether the later of two acts of this type may still be told as news of the earlier. */
  static Duration longestGap(IncidentType type) {
    return switch (type) {
      case CROSSING_CLOSURE -> Duration.ofDays(45);
      case CROSSING_REOPENING -> Duration.ofDays(4);
      case TALKS -> Duration.ofDays(3);
      case EXPULSION, TRADE_RESTRICTION, TROOP_MOVEMENT, DIPLOMATIC_DOWNGRADE -> Duration.ofDays(3);
      case CEASEFIRE, AGREEMENT, MEDIATION, AID, RELEASE, WITHDRAWAL -> Duration.ofHours(40);
      case ACCUSATION, THREAT, DEMAND, REJECTION, DENIAL, CLAIM_OF_RESPONSIBILITY ->
          Duration.ofHours(20);
      default -> Duration.ofHours(24);
    };
  }
}
