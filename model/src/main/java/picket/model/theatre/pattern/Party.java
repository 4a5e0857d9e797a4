package picket.model.theatre.pattern;

/** Who acts, is hit, or owns the ground, in the words of a pattern. */
public enum Party {
  /** The state that is bound to A: its forces, government and bodies. */
  A,
  /** The state that is bound to B. */
  B,
  /** One of the two, and where a target is asked for, the other of the two. */
  EITHER,
  /** Armed groups of no state, and attackers of whom only that much is known. */
  NON_STATE,
  /** Nobody was named. */
  UNNAMED
}
