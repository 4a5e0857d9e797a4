package picket.model;

/** What a figure counts. */
public enum Measure {
  KILLED,
  INJURED,
  CAPTURED,
  DISPLACED
}
