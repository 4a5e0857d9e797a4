package picket.model;

/** What a party says of a happening. */
public enum Stance {
  CLAIMS,
  ADMITS,
  DENIES,
  NO_COMMENT,
  RETRACTS
}
