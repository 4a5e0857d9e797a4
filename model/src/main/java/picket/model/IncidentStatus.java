package picket.model;

/** Where an incident stands, over all its reports. */
public enum IncidentStatus {
  /** C0. */
  RUMOUR,
  /** C1. */
  REPORTED,
  /** C2 or C3. */
  CORROBORATED,
  /** Claimants of different sides contradict each other. */
  CONTESTED,
  /** Withdrawn by its origin, or denied with nothing left that affirms it. */
  REFUTED,
  /** The same happening as another incident, which lives on. */
  MERGED
}
