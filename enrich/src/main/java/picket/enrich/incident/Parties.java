package picket.enrich.incident;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.theatre.Actor;
import picket.model.theatre.Theatre;

/** What the theatre knows of actors: their kind, their side, what they are part of. Thread-safe. */
public final class Parties {
  private static final String UNIDENTIFIED = "_UNK";

  private final SortedMap<String, Actor> actors;

  public Parties(Theatre theatre) {
    this.actors = theatre.actorsById();
  }

  /** The side for whose state it acts at an instant; null for everybody else. */
  public @Nullable String stateSide(@Nullable ActorRef ref, Instant at) {
    Actor actor = ref == null ? null : actors.get(ref.id());
    if (actor == null || actor.roleAt(at).kind() != Actor.Kind.STATE) {
      return null;
    }
    return actor.roleAt(at).side();
  }

  /** Whether it is a state's, be it of a side or of a third country. */
  public boolean isState(@Nullable ActorRef ref, Instant at) {
    Actor actor = ref == null ? null : actors.get(ref.id());
    return actor != null && actor.roleAt(at).kind() == Actor.Kind.STATE;
  }

  /** Whether it is an armed group that is no state's. */
  public boolean isFighter(@Nullable ActorRef ref, Instant at) {
    if (ref == null) {
      return false;
    }
    Actor actor = actors.get(ref.id());
    return isUnidentified(ref)
        || (actor != null && actor.armed() && actor.roleAt(at).kind() == Actor.Kind.NON_STATE);
  }

  /** Whether it stands for gunmen or militants whom nobody has identified. */
  public boolean isUnidentified(ActorRef ref) {
    return ref.id().endsWith(UNIDENTIFIED);
  }

  /** Whether one is part of the other, or both of a third. */
  public boolean areKin(ActorRef a, ActorRef b) {
    String root = root(a.id());
    return root.equals(root(b.id()));
  }

  private String root(String id) {
    String at = id;
    for (int depth = 0; depth < 8; depth++) {
      Actor actor = actors.get(at);
      if (actor == null || actor.parent() == null) {
        return at;
      }
      at = actor.parent();
    }
    return at;
  }
}
