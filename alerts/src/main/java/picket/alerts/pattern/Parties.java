package picket.alerts.pattern;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.Origin;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.theatre.Actor;
import picket.model.theatre.Border;
import picket.model.theatre.Place;
import picket.model.theatre.Side;
import picket.model.theatre.Theatre;

/** Who belongs to whom in a theatre, and how well a side is attested as the one who acted. */
final class Parties {
  private static final List<String> NON_STATE = List.of("MILITANT_UNK", "GUNMEN_UNK");
  private final Theatre theatre;
  private final SortedMap<String, Actor> actors;
  private final SortedMap<String, Place> places;

  Parties(Theatre theatre) {
    this.theatre = theatre;
    this.actors = theatre.actorsById();
    this.places = theatre.placesById();
  }

  /** The side whose state an actor serves, or null. */
  @Nullable String stateSide(@Nullable String actorId, Instant at) {
    Actor actor = actorId == null ? null : actors.get(actorId);
    if (actor == null) {
      return null;
    }
    Actor.Role role = actor.roleAt(at);
    return role.kind() == Actor.Kind.NON_STATE ? null : role.side();
  }

  boolean isNonState(ActorRef ref, Instant at) {
    Actor actor = actors.get(ref.id());
    return actor == null
        ? NON_STATE.contains(ref.id())
        : actor.roleAt(at).kind() == Actor.Kind.NON_STATE;
  }

  /** The sides that the incident and the stories that affirm it name as those who acted. */
  NavigableSet<String> doers(Incident incident) {
    NavigableSet<String> sides = new TreeSet<>();
    Instant at = incident.when().from();
    Stream.concat(
            Stream.of(incident.actor().id()),
            incident.origins().stream().filter(Origin::affirms).map(Origin::actor))
        .map(id -> stateSide(id, at))
        .filter(java.util.Objects::nonNull)
        .forEach(sides::add);
    return sides;
  }

  /** Whether the side owns the ground on which some of it happened. */
  boolean isOnSoil(Incident incident, String side) {
    String country = country(side);
    return Stream.concat(Stream.ofNullable(incident.place()), incident.places().stream())
        .map(PlaceRef::country)
        .anyMatch(country::equals);
  }

  /** Whether it hit the side: its state's forces and people, or its soil. */
  boolean isHit(Incident incident, String side) {
    ActorRef target = incident.target();
    return isOnSoil(incident, side)
        || (target != null && side.equals(stateSide(target.id(), incident.when().from())));
  }

  /** How well it is attested that this side did it. */
  Corroboration level(Incident incident, String side) {
    Instant at = incident.when().from();
    List<Origin> naming =
        incident.origins().stream()
            .filter(origin -> side.equals(stateSide(origin.actor(), at)))
            .toList();
    return theatre.blocs().level(naming, side);
  }

  /** The side of this id, as the theatre declares it. */
  Side side(String id) {
    return theatre.sides().stream()
        .filter(side -> side.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such side: " + id));
  }

  /** Whether a place is one of the theatre's capital cities, or lies in one. */
  boolean isInCapital(PlaceRef place) {
    String id = place.id();
    for (int i = 0; i < places.size() && id != null; i++) {
      if (theatre.capitalCities().contains(id)) {
        return true;
      }
      Place known = places.get(id);
      id = known == null ? null : known.parent();
    }
    return place.precision() == Precision.EXACT
        && theatre.places().stream()
            .filter(city -> theatre.capitalCities().contains(city.id()))
            .anyMatch(city -> isWithin(place, city));
  }

  private static boolean isWithin(PlaceRef place, Place city) {
    return Border.distanceKm(place.lat(), place.lon(), city.lat(), city.lon()) <= city.radiusKm();
  }

  double depthRecordKm() {
    return theatre.depthRecordKm();
  }

  private String country(String side) {
    return side(side).country();
  }
}
