package picket.model;

/** Where an alert stands after a revision. */
public enum AlertStatus {
  /** Below its gate: for the digest only. */
  WATCH,
  RAISED,
  UPDATED,
  RESOLVED,
  CANCELLED
}
