package picket.enrich.actor;

/** What part of a state a word means. */
enum Force {
  GOVERNMENT,
  ARMY,
  POLICE,
  /** Paramilitaries, or forces that the text does not tell apart. */
  SECURITY
}
