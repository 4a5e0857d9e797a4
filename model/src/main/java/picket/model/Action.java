package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person on the desk did about an alert.
 *
 * @param kind what was done
 * @param targetId the alert
 * @param by who did it, as the link's token says
 * @param at when
 * @param until when it ends; null for what has no end
 */
public record Action(Kind kind, String targetId, String by, Instant at, @Nullable Instant until) {

  public Action {
    Require.text(targetId, "Action.targetId");
    Require.text(by, "Action.by");
  }

  /** What can be done about an alert. */
  public enum Kind {
    ACKNOWLEDGE,
    SILENCE,
    SNOOZE,
    FALSE_ALARM
  }
}
