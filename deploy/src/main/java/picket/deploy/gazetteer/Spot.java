package picket.deploy.gazetteer;

import java.util.ArrayList;
import java.util.List;
import picket.model.theatre.Border;
import picket.model.theatre.Place;

/**
 * A row of a table that has coordinates.
 *
 * @param name as the table writes it
 * @param aliases other spellings
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2
 * @param adm1 code or name of its province; empty where the table does not tell
 * @param adm2 code or name of its district; empty likewise
 * @param lat degrees north
 * @param lon degrees east
 * @param population people; 0 where the table does not tell
 */
record Spot(
    String name,
    List<String> aliases,
    Place.Kind kind,
    String country,
    String adm1,
    String adm2,
    double lat,
    double lon,
    long population) {

  Spot {
    aliases = List.copyOf(aliases);
  }

  boolean isSettlement() {
    return kind == Place.Kind.TOWN || kind == Place.Kind.VILLAGE;
  }

  double kmTo(Spot other) {
    return Border.distanceKm(lat, lon, other.lat, other.lon);
  }

  /** The same settlement with what another table knows of it. */
  Spot with(Spot other) {
    List<String> all = new ArrayList<>(aliases);
    for (String alias : other.aliases) {
      if (!all.contains(alias) && !alias.equals(name)) {
        all.add(alias);
      }
    }
    return new Spot(
        name,
        all,
        kind,
        country,
        adm1.isEmpty() ? other.adm1 : adm1,
        adm2.isEmpty() ? other.adm2 : adm2,
        lat,
        lon,
        Math.max(population, other.population));
  }
}
