package picket.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param id id in the theatre's places
 * @param name as the article writes it
 * @param country ISO 3166-1 alpha-2
 * @param adm1 province, ISO 3166-2; null where the place is a country
 * @param adm1Name name of the province; null likewise
 * @param adm2 name of the district; null where it is not known
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param precision what the coordinates stand for
 * @param radiusKm how far from the coordinates it may have happened, km
 * @param borderKm distance to the theatre's border line, km; null where the theatre has none
 */
public record PlaceRef(
    String id,
    String name,
    String country,
    @Nullable String adm1,
    @Nullable String adm1Name,
    @Nullable String adm2,
    double lat,
    double lon,
    Precision precision,
    double radiusKm,
    @Nullable Double borderKm) {

  public PlaceRef {
    Require.text(id, "PlaceRef.id");
    Require.text(name, "PlaceRef.name");
    Require.text(country, "PlaceRef.country");
    Require.coordinates(lat, lon);
    Require.that(radiusKm >= 0, "PlaceRef.radiusKm must not be negative");
    Require.that(
        borderKm == null || borderKm >= 0,
        "PlaceRef.borderKm must not be negative, was " + borderKm);
  }
}
