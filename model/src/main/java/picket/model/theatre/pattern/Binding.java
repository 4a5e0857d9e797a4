package picket.model.theatre.pattern;

/** How the two sides of a theatre are bound to A and B. */
public enum Binding {
  /** Once in each order: what A does to B and what B does to A are different escalations. */
  DIRECTED,
  /** Once: the pattern reads the same from both ends. */
  MUTUAL
}
