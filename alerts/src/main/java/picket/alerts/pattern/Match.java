package picket.alerts.pattern;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.AlertReason;
import picket.model.AlertStatus;
import picket.model.Corroboration;
import picket.model.theatre.pattern.Wording;

/**
 * A pattern that holds now, in whole or up to a step.
 *
 * @param move what it does to the alert
 * @param sides bound to A and B
 * @param kin names of what it is about; matches of a pattern that share one are one alert
 * @param overlapping whether matches over overlapping times are one alert as well
 * @param parts its acts, in order, at least one
 * @param step the highest number among them
 * @param level how well it is attested
 * @param severity what it amounts to
 * @param wording how it is told
 * @param token names a timer or a resolution, which is told once; null for acts
 * @param at instant of a timer; null for all else
 */
record Match(
    Move move,
    List<String> sides,
    List<String> kin,
    boolean overlapping,
    List<Part> parts,
    int step,
    Corroboration level,
    int severity,
    Wording wording,
    @Nullable String token,
    @Nullable Instant at) {

  /** What a match does to its alert. */
  enum Move {
    /** Acts that start it or carry it on. */
    ACT(AlertStatus.RAISED),
    /** The same, told as an update from the first: nothing got worse. */
    EASING(AlertStatus.UPDATED),
    /** Something that did not happen in time; needs no gate. */
    TIMER(AlertStatus.UPDATED),
    /** What is worth a word at any level, once. */
    NOTE(AlertStatus.UPDATED),
    /** Something that was never borne out in time: what was told is taken back. */
    DROP(AlertStatus.CANCELLED),
    /** An end, of the whole or of a part. */
    END(AlertStatus.RESOLVED);

    private final AlertStatus first;

    Move(AlertStatus first) {
      this.first = first;
    }

    /** The status of an alert that starts with it. */
    AlertStatus first() {
      return first;
    }

    /** Whether it is told once, by its token, whatever its level. */
    boolean isOnce() {
      return this != ACT && this != EASING;
    }

    /** Whether it is nothing without an alert before it. */
    boolean needsAlert() {
      return this == TIMER || this == END;
    }

    /** Why the desk is told once more. */
    AlertReason reason() {
      return switch (this) {
        case END -> AlertReason.RESOLVED;
        case DROP -> AlertReason.CANCELLED;
        case TIMER -> AlertReason.TIMER;
        case NOTE -> AlertReason.TOLL;
        case ACT, EASING -> AlertReason.FIRST;
      };
    }
  }

  /**
   * An act in its place.
   *
   * @param n number of the step, from 1
   * @param role what it is to the pattern
   * @param act the act
   */
  record Part(int n, String role, Act act) {}

  /** The earliest that any of its acts can have begun. */
  Instant from() {
    return parts.stream()
        .map(part -> part.act().incident().when().from())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The latest that any of its acts can have ended. */
  Instant to() {
    return parts.stream()
        .map(part -> part.act().incident().when().to())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The same, told for another reason. */
  Match withWhy(String why) {
    Wording other = new Wording(wording.subject(), wording.headline(), why, wording.next());
    return new Match(move, sides, kin, overlapping, parts, step, level, severity, other, token, at);
  }

  /** The lowest level among parts. */
  static Corroboration least(List<Part> parts) {
    return parts.stream()
        .map(part -> part.act().level())
        .reduce(Corroboration::least)
        .orElse(Corroboration.C0);
  }
}
