package picket.deploy.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param adm2 code or name of its district, as its table tells them; empty likewise
 * @param districts what each table that has it calls its district, by the table's name
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
    SortedMap<String, String> districts,
    double lat,
    double lon,
    long population) {
  private static final double SAME_KM = 25;

  Spot {
    aliases = List.copyOf(aliases);
    districts = new TreeMap<>(districts);
  }

  boolean isSettlement() {
    return kind == Place.Kind.TOWN || kind == Place.Kind.VILLAGE;
  }

  double kmTo(Spot other) {
    return Border.distanceKm(lat, lon, other.lat, other.lon);
  }

  /**
   * Whether this may be the same settlement, seen that the name is. One table that puts them in two
   * districts means two; another table may call the district by other words.
   */
  boolean mayBe(Spot other) {
    return kmTo(other) < SAME_KM
        && districts.keySet().stream().noneMatch(table -> parts(table, other));
  }

  private boolean parts(String table, Spot other) {
    String here = districts.getOrDefault(table, "");
    String there = other.districts.getOrDefault(table, "");
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  /** The same settlement with what another table knows of it. */
  Spot with(Spot other) {
    List<String> all = new ArrayList<>(aliases);
    for (String alias : other.aliases) {
      if (!all.contains(alias) && !alias.equals(name)) {
        all.add(alias);
      }
    }
    SortedMap<String, String> told = new TreeMap<>(other.districts);
    told.putAll(districts);
    return new Spot(
        name,
        all,
        kind,
        country,
        adm1.isEmpty() ? other.adm1 : adm1,
        adm2.isEmpty() ? other.adm2 : adm2,
        told,
        lat,
        lon,
        Math.max(population, other.population));
  }
}
