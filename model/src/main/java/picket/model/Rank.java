package picket.model;

/** Who speaks for a state, the highest first. */
public enum Rank {
  HEAD,
  MINISTER,
  MINISTRY,
  SPOKESMAN,
  COMMANDER;

  /** Whether the speaker is a head of government or a minister. */
  public boolean isMinisterial() {
    return this == HEAD || this == MINISTER;
  }
}
