package picket.enrich.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Actor;

/**
 * Which actor is a country's army, police, government at a time: read off the names that the
 * theatre gives its state actors.
 *
 * <p>Where a country has one actor for everything, that one stands for all.
 */
final class States {
  private final SortedMap<String, List<Actor>> byCountry = new TreeMap<>();

  States(List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.country() != null
          && actor.roles().stream().anyMatch(role -> role.kind() == Actor.Kind.STATE)) {
        byCountry.computeIfAbsent(actor.country(), code -> new ArrayList<>()).add(actor);
      }
    }
  }

  /** The actor's id, or null where the country has none in the theatre at that time. */
  @Nullable String actor(String country, Force force, Instant at) {
    List<Actor> inOffice =
        byCountry.getOrDefault(country, List.of()).stream()
            .filter(actor -> isStateAt(actor, at))
            .toList();
    for (Force wanted : substitutes(force)) {
      for (Actor actor : inOffice) {
        if (names(actor, wanted)) {
          return actor.id();
        }
      }
    }
    return inOffice.isEmpty() ? null : inOffice.get(0).id();
  }

  private static boolean isStateAt(Actor actor, Instant at) {
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    return actor.roles().stream()
        .anyMatch(
            role ->
                role.kind() == Actor.Kind.STATE
                    && (role.from() == null || !day.isBefore(role.from()))
                    && (role.to() == null || !day.isAfter(role.to())));
  }

  private static List<Force> substitutes(Force force) {
    return switch (force) {
      case GOVERNMENT -> List.of(Force.GOVERNMENT);
      case ARMY -> List.of(Force.ARMY, Force.SECURITY);
      case POLICE -> List.of(Force.POLICE, Force.SECURITY, Force.ARMY);
      case SECURITY -> List.of(Force.SECURITY, Force.ARMY);
    };
  }

  private static boolean names(Actor actor, Force force) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    String id = actor.id().toLowerCase(Locale.ROOT);
    return switch (force) {
      case GOVERNMENT -> id.endsWith("_gov") || name.contains("government");
      case ARMY ->
          id.endsWith("_army")
              || id.endsWith("_mil")
              || name.contains("army")
              || name.contains("military")
              || name.contains("armed forces");
      case POLICE -> id.endsWith("_police") || name.contains("police");
      case SECURITY -> id.endsWith("_sf") || name.contains("security forces");
    };
  }
}
