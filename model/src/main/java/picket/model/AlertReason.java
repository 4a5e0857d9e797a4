package picket.model;

/** Why an alert was sent, or sent again. */
public enum AlertReason {
  FIRST,
  NEW_STEP,
  SEVERITY,
  LEVEL,
  TIMER,
  TOLL,
  RESOLVED,
  CANCELLED
}
