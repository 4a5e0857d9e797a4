package picket.enrich.claim;

import picket.enrich.actor.ActorMention;

/**
 * Somebody's word in a sentence.
 *
 * @param speaker who speaks
 * @param manner how
 * @param at token of the verb
 */
public record Speech(ActorMention speaker, Manner manner, int at) {}
