package picket.model.theatre;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;

/**
 * A frontier and all that is local about it.
 *
 * @param id such as {@code af-pk}; the name of its folder and of its log
 * @param name as a desk reads it
 * @param sides the two that face each other
 * @param languages ISO 639-1, those that are read
 * @param zones in which its people read their clocks
 * @param blocs of its outlets
 * @param capitalCities ids of the places where a strike is a record by itself
 * @param depthRecordKm the deepest strike known at the start, km from the border
 * @param sources its outlets
 * @param actors who acts there
 * @param places where
 * @param border the frontier line; empty where there is none
 * @param patterns escalation patterns, as declared
 * @param routes who is told what
 */
public record Theatre(
    String id,
    String name,
    List<Side> sides,
    List<String> languages,
    List<TimeZoneLabel> zones,
    Blocs blocs,
    List<String> capitalCities,
    double depthRecordKm,
    List<Source> sources,
    List<Actor> actors,
    List<Place> places,
    Border border,
    List<Pattern> patterns,
    List<Route> routes) {

  public Theatre {
    sides = List.copyOf(sides);
    languages = List.copyOf(languages);
    zones = List.copyOf(zones);
    capitalCities = List.copyOf(capitalCities);
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    patterns = List.copyOf(patterns);
    routes = List.copyOf(routes);
  }

  /** The same theatre with other outlets, such as those of an archive. */
  public Theatre withSources(List<Source> others) {
    return new Theatre(
        id,
        name,
        sides,
        languages,
        zones,
        blocs,
        capitalCities,
        depthRecordKm,
        others,
        actors,
        places,
        border,
        patterns,
        routes);
  }

  /** The same theatre with other patterns and routes. */
  public Theatre withRules(List<Pattern> otherPatterns, List<Route> otherRoutes) {
    return new Theatre(
        id,
        name,
        sides,
        languages,
        zones,
        blocs,
        capitalCities,
        depthRecordKm,
        sources,
        actors,
        places,
        border,
        otherPatterns,
        otherRoutes);
  }

  /** The outlet of this id, or null. */
  public @Nullable Source source(String sourceId) {
    return sources.stream().filter(s -> s.id().equals(sourceId)).findFirst().orElse(null);
  }

  /** Actors by id, sorted. */
  public SortedMap<String, Actor> actorsById() {
    SortedMap<String, Actor> byId = new TreeMap<>();
    actors.forEach(actor -> byId.put(actor.id(), actor));
    return byId;
  }

  /** Places by id, sorted. */
  public SortedMap<String, Place> placesById() {
    SortedMap<String, Place> byId = new TreeMap<>();
    places.forEach(place -> byId.put(place.id(), place));
    return byId;
  }

  /** The other of the two sides, or null where the id is none of them. */
  public @Nullable String opponent(String sideId) {
    if (sides.stream().noneMatch(side -> side.id().equals(sideId))) {
      return null;
    }
    return sides.stream().map(Side::id).filter(id -> !id.equals(sideId)).findFirst().orElse(null);
  }

  /**
   * The side that an actor belonged to at an instant, or null where it belonged to none or is
   * unknown here.
   */
  public @Nullable String sideOf(ActorRef ref, Instant at) {
    return actors.stream()
        .filter(actor -> actor.id().equals(ref.id()))
        .map(actor -> actor.roleAt(at).side())
        .findFirst()
        .orElse(null);
  }
}
