package picket.model;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, or whom it was done to.
 *
 * @param id an actor of the theatre, a category (CIVILIANS, MILITANT_UNK, GUNMEN_UNK,
 *     INFRASTRUCTURE ...), {@code OTHER:name}, or {@code UNKNOWN} where the article names nobody
 * @param text as the article writes it; null where the actor was inferred
 * @param role the person or unit that stands for the actor, such as "interior minister"; null where
 *     there is none
 * @param confidence how sure it is that this actor is meant, 0..1
 */
public record ActorRef(String id, @Nullable String text, @Nullable String role, double confidence) {

  /** Nobody was named. */
  public static final String UNKNOWN = "UNKNOWN";

  public ActorRef {
    Require.text(id, "ActorRef.id");
    Require.share(confidence, "ActorRef.confidence");
  }

  public boolean isKnown() {
    return !id.equals(UNKNOWN);
  }
}
