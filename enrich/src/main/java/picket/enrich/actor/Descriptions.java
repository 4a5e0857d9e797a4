package picket.enrich.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.Document;

/**
 * Follows an actor through an article: "the group", "the militants", "it" after "the TTP said".
 *
 * <p>A description means the latest actor before it that fits, at most {@value #REACH} sentences
 * back; an indefinite one ("two gunmen") begins somebody new. "The ministry" is the one that was
 * named as somebody's before.
 */
final class Descriptions {
  static final int REACH = 4;

  private static final List<String> UNNAMED = List.of("MILITANT_UNK", "GUNMEN_UNK");
  private static final List<String> DEFINITE = List.of("the", "these", "those", "both", "all");

  private final Document document;
  private final Armed armed;
  private final List<ActorMention> bodies = new ArrayList<>();
  private @Nullable ActorMention latest;

  /** Whether an actor is a group in arms that is no state. */
  interface Armed {
    boolean isArmedGroup(String actorId);
  }

  Descriptions(Document document, Armed armed) {
    this.document = document;
    this.armed = armed;
  }

  /** The same mentions, descriptions resolved; those that mean nobody are left out. */
  List<ActorMention> resolve(List<ActorMention> mentions) {
    List<ActorMention> resolved = new ArrayList<>(mentions.size());
    for (ActorMention mention : mentions) {
      ActorMention meant = resolve(mention);
      if (meant != null) {
        resolved.add(meant);
        remember(meant);
      }
    }
    return resolved;
  }

  private @Nullable ActorMention resolve(ActorMention mention) {
    if (mention.isOfTheGround() && isDefinite(mention)) {
      return body(mention);
    }
    boolean description = mention.actorId().equals(Term.DESCRIPTION);
    boolean definiteFighters = UNNAMED.contains(mention.actorId()) && isDefinite(mention);
    if (!description && !definiteFighters) {
      return mention;
    }
    ActorMention named = inReach(mention);
    if (named == null || UNNAMED.contains(named.actorId())) {
      return description ? null : mention;
    }
    return new ActorMention(
        mention.range(),
        mention.surface(),
        named.actorId(),
        null,
        null,
        false,
        0.6,
        "actor-description");
  }

  /** A body that only the ground tells of is the latest of its name whose state was told. */
  private ActorMention body(ActorMention mention) {
    ActorMention named = null;
    for (ActorMention body : bodies) {
      boolean near = mention.range().sentence() - body.range().sentence() <= REACH;
      boolean like =
          List.of(body.surface().toLowerCase(Locale.ROOT).split(" "))
              .contains(mention.surface().toLowerCase(Locale.ROOT));
      named = near && like ? body : named;
    }
    return named == null
        ? mention
        : new ActorMention(
            mention.range(),
            mention.surface(),
            named.actorId(),
            mention.speaker(),
            mention.rank(),
            mention.leader(),
            0.7,
            "actor-description");
  }

  private @Nullable ActorMention inReach(ActorMention mention) {
    ActorMention before = latest;
    boolean near =
        before != null
            && mention.range().sentence() - before.range().sentence() <= REACH
            && before.range().sentence() > 0;
    return near ? before : null;
  }

  private void remember(ActorMention mention) {
    if (mention.rule().equals("actor-state-body") || mention.rule().equals("actor-alias")) {
      bodies.add(mention);
    }
    boolean fighters = UNNAMED.contains(mention.actorId()) && !isDefinite(mention);
    if (fighters || armed.isArmedGroup(mention.actorId())) {
      latest = mention;
    }
  }

  private boolean isDefinite(ActorMention mention) {
    int at = mention.range().from() - 1;
    return at >= 0
        && DEFINITE.contains(
            document
                .sentences()
                .get(mention.range().sentence())
                .tokens()
                .get(at)
                .word()
                .toLowerCase(Locale.ROOT));
  }
}
