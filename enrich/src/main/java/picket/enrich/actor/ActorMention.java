package picket.enrich.actor;

import org.jspecify.annotations.Nullable;
import picket.enrich.text.Range;
import picket.model.Rank;

/**
 * An actor named, described or stood for in an article.
 *
 * @param range where it stands
 * @param surface as written; of "Peruvian and Chilean troops" the first are "Peruvian troops"
 * @param actorId id in the theatre, a category of the annotation guide (CIVILIANS, GUNMEN_UNK ...),
 *     or {@code OTHER:name}
 * @param speaker who speaks for the actor, where the mention is a person or office; null where it
 *     is the actor itself
 * @param rank of the speaker; null likewise
 * @param leader whether the mention is a person whose killing would be that of a leader
 * @param confidence 0..1
 * @param rule the pass that decided
 */
public record ActorMention(
    Range range,
    String surface,
    String actorId,
    @Nullable String speaker,
    @Nullable Rank rank,
    boolean leader,
    double confidence,
    String rule) {
  /** The pass that takes the police of a sentence for those of its ground. */
  static final String OF_THE_GROUND = "actor-ground-body";

  /** Whether only the ground tells whose body it is: "soldiers", "the police". */
  public boolean isOfTheGround() {
    return rule.equals(OF_THE_GROUND);
  }
}
