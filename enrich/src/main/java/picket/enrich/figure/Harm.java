package picket.enrich.figure;

import picket.model.Measure;

/**
 * What a word of harm says befell people, and where in the sentence they stand.
 *
 * @param measure what befell them
 * @param order where they stand
 */
record Harm(Measure measure, Order order) {

  /** Where the people stand. */
  enum Order {
    /** Before it in the passive, after it in the active. */
    VERB,
    BEFORE,
    AFTER,
    /** After it: all who were counted until now. */
    TOLL,
    /** "Lost nine men": a number of people right after it. */
    LOST,
    /** "Ten corpses": the word itself counts them. */
    CORPSES,
    /** "Ten charred bodies": likewise, but only of the dead, for an assembly is a body too. */
    BODIES,
    /** Nobody. */
    NONE,
    /** Nobody was killed, and nobody injured. */
    NONE_AT_ALL,
    IGNORE;

    boolean isOfRemains() {
      return this == CORPSES || this == BODIES;
    }
  }
}
