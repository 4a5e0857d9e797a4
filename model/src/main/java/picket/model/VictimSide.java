package picket.model;

/** Whom a figure counts. {@code TOTAL} is everybody the article's main account counts. */
public enum VictimSide {
  TOTAL,
  SECURITY,
  MILITANT,
  CIVILIAN
}
