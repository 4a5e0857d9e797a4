package picket.model;

/** How exactly the time of a happening is known. */
public enum TimePrecision {
  INSTANT,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR
}
