package picket.model.theatre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that articles name.
 *
 * @param id such as {@code torkham}
 * @param name as a desk reads it
 * @param aliases other spellings
 * @param kind what it is
 * @param parent id of the place that it lies in; null for a country
 * @param country ISO 3166-1 alpha-2
 * @param adm1 province, ISO 3166-2; null for a country
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param radiusKm how far it reaches
 * @param population people; 0 where it is not known or does not matter
 */
public record Place(
    String id,
    String name,
    List<String> aliases,
    Kind kind,
    @Nullable String parent,
    String country,
    @Nullable String adm1,
    double lat,
    double lon,
    double radiusKm,
    long population) {

  public Place {
    aliases = List.copyOf(aliases);
  }

  /** What a place is. */
  public enum Kind {
    COUNTRY,
    /** A part of several provinces or countries, such as a region; its coordinates are vague. */
    REGION,
    PROVINCE,
    DISTRICT,
    TOWN,
    VILLAGE,
    CROSSING,
    POST,
    VALLEY,
    /** A building, market, school or quarter within a town. */
    SITE
  }
}
