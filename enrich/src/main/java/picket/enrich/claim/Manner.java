package picket.enrich.claim;

/** How something is said. */
public enum Manner {
  SAYS,
  /** "according to": the speaker follows. */
  ACCORDING,
  ADMITS,
  DENIES,
  NO_COMMENT,
  RETRACTS,
  /** Claims an attack as one's own. */
  CLAIMS
}
