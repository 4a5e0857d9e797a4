package picket.enrich.actor;

import org.jspecify.annotations.Nullable;
import picket.model.Rank;

/**
 * What a common noun says of who acts.
 *
 * @param kind what the word is
 * @param category actor id of an unnamed category, such as CIVILIANS; null for forces and offices
 * @param force the part of a state; null for categories
 * @param rank of an office; null for anything else
 */
record Term(Kind kind, @Nullable String category, @Nullable Force force, @Nullable Rank rank) {

  /** The category of words that name a group without naming which: "the outfit". */
  static final String DESCRIPTION = "DESCRIPTION";

  /** The category of words that mean nobody by themselves. */
  static final String NOBODY = "NOBODY";

  enum Kind {
    /** A part of a state: "troops", "police". */
    FORCE,
    /** What only a state that is named beside it does: "Pakistani shelling". */
    ACT,
    /** Unnamed fighters: "militants", "gunmen". */
    FIGHTERS,
    /** Somebody of a party or group: "worker", "leader"; nobody in particular without one. */
    MEMBER,
    /** Unnamed people or things that are not armed: "villagers", "pipeline". */
    OTHERS,
    /** Somebody who speaks for a body: "spokesman", "interior minister". */
    OFFICE
  }
}
