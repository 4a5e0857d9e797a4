package picket.enrich.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Actor;
import picket.model.theatre.Actor.Kind;
import picket.model.theatre.Side;
import picket.model.theatre.Theatre;

/**
 * Who the actors of a theatre are at one instant: states and movements, governments and forces.
 *
 * <p>Beside the theatre's own ids it knows the categories of the annotation guide that name nobody:
 * unidentified militants and gunmen, civilians.
 */
public final class Cast {
  static final String MILITANTS = "MILITANT_UNK";
  static final String GUNMEN = "GUNMEN_UNK";
  static final String CIVILIANS = "CIVILIANS";

  private final Theatre theatre;
  private final SortedMap<String, Actor> actors;
  private final Instant at;
  private final List<String> unknownGroups;

  public Cast(Theatre theatre, Instant at) {
    this(theatre, at, List.of());
  }

  /**
   * With groups that the theatre does not know.
   *
   * @param unknownGroups ids of armed groups that an article names, {@code OTHER:name}
   */
  public Cast(Theatre theatre, Instant at, List<String> unknownGroups) {
    this.theatre = theatre;
    this.unknownGroups = List.copyOf(unknownGroups);
    this.actors = theatre.actorsById();
    this.at = at;
  }

  List<Side> sides() {
    return theatre.sides();
  }

  /** The side of an actor, or null. */
  @Nullable String side(String id) {
    Actor actor = actors.get(id);
    return actor == null ? null : actor.roleAt(at).side();
  }

  /** Home country of an actor, ISO 3166-1; null where it has none. */
  @Nullable String country(String id) {
    Actor actor = actors.get(id);
    return actor == null ? null : actor.country();
  }

  /** A state: its government, army or police. */
  boolean isState(String id) {
    Actor actor = actors.get(id);
    return actor != null && actor.roleAt(at).kind() == Kind.STATE;
  }

  /** A political party or another body that bears no arms. */
  boolean isParty(String id) {
    Actor actor = actors.get(id);
    return actor != null && !actor.armed() && actor.roleAt(at).kind() == Kind.CIVIL;
  }

  /** A state's armed hand. */
  boolean isForce(String id) {
    Actor actor = actors.get(id);
    return actor != null && actor.armed() && actor.roleAt(at).kind() == Kind.STATE;
  }

  boolean isInternational(String id) {
    Actor actor = actors.get(id);
    return actor != null && actor.roleAt(at).kind() == Kind.INTERNATIONAL;
  }

  /** A movement that bears arms, or unidentified men who do. */
  boolean isMilitant(String id) {
    if (id.equals(MILITANTS) || id.equals(GUNMEN) || unknownGroups.contains(id)) {
      return true;
    }
    Actor actor = actors.get(id);
    if (actor == null) {
      return false;
    }
    return actor.armed() && actor.roleAt(at).kind() == Kind.NON_STATE;
  }

  /** A named movement rather than men of whom only the kind is told. */
  boolean isNamedMovement(String id) {
    return isMilitant(id) && !id.equals(MILITANTS) && !id.equals(GUNMEN);
  }

  /** The unarmed head of a country's state, or its armed one where there is no other; else null. */
  @Nullable String government(@Nullable String country) {
    return state(country, "gov", false);
  }

  /** The army of a country, as far as the theatre knows it; else null. */
  @Nullable String army(@Nullable String country) {
    return state(country, "army", true);
  }

  /** A country's own people in arms: ARMY, POLICE or FORCES; null where the theatre has none. */
  @Nullable String forces(@Nullable String country, String category) {
    return switch (category) {
      case "POLICE" -> state(country, "police", true);
      case "FORCES" -> state(country, "forces", true);
      default -> state(country, "army", true);
    };
  }

  private @Nullable String state(@Nullable String country, String word, boolean armed) {
    if (country == null) {
      return null;
    }
    String best = null;
    int score = -1;
    for (Actor actor : theatre.actors()) {
      if (country.equals(actor.country())
          && actor.roleAt(at).kind() == Kind.STATE
          && inForce(actor)) {
        int points = (named(actor, word) ? 4 : 0) + (actor.armed() == armed ? 1 : 0);
        if (points > score) {
          best = actor.id();
          score = points;
        }
      }
    }
    return best;
  }

  private boolean inForce(Actor actor) {
    Actor.Role role = actor.roleAt(at);
    java.time.LocalDate day = at.atZone(java.time.ZoneOffset.UTC).toLocalDate();
    return (role.from() == null || !day.isBefore(role.from()))
        && (role.to() == null || !day.isAfter(role.to()));
  }

  private static boolean named(Actor actor, String word) {
    return actor.name().toLowerCase(Locale.ROOT).contains(word)
        || actor.id().toLowerCase(Locale.ROOT).contains(word);
  }
}
