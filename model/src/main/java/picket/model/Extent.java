package picket.model;

/** How much of a crossing a closure or reopening touches. */
public enum Extent {
  FULL,
  /** Some traffic only, such as returnees on foot. */
  PARTIAL
}
