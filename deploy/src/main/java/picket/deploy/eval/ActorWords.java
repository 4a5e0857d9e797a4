package picket.deploy.eval;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Mention;

/**
 * The words by which an article calls its actors, for sets whose actors are in no register.
 *
 * @param mentions of actors, in the order of the text
 */
record ActorWords(List<Mention> mentions) {
  private static final String OTHER = "OTHER:";
  private static final String BY_NAME = "actor-alias";

  private static final String PERSON = "actor-person";

  /** Fighters of whom only the kind is told have no name. */
  private static final List<String> UNNAMED = List.of("MILITANT_UNK", "GUNMEN_UNK");

  ActorWords {
    mentions = List.copyOf(mentions);
  }

  /**
   * The name that the article gives the actor, else what it calls it; null where nobody is told, or
   * nothing but "gunmen".
   */
  @Nullable String of(@Nullable ActorRef actor) {
    if (actor == null || actor.id().equals(ActorRef.UNKNOWN) || UNNAMED.contains(actor.id())) {
      return null;
    }
    if (actor.id().startsWith(OTHER)) {
      return actor.id().substring(OTHER.length());
    }
    return mentions.stream()
        .filter(mention -> actor.id().equals(mention.id()) && !mention.rule().equals(PERSON))
        .min(Comparator.comparingInt(mention -> mention.rule().equals(BY_NAME) ? 0 : 1))
        .map(Mention::surface)
        .orElse(actor.text());
  }
}
