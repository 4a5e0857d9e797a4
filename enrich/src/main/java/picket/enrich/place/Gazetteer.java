package picket.enrich.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Countries;
import picket.enrich.name.NameTrie;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.theatre.Border;
import picket.model.theatre.Place;
import picket.model.theatre.Theatre;

/** Places by name and by what lies in what. Immutable, thread-safe. */
public final class Gazetteer {
  private final SortedMap<String, Place> byId = new TreeMap<>();
  private final SortedMap<String, Place> provinces = new TreeMap<>();
  private final SortedMap<String, Place> countries = new TreeMap<>();
  private final NameTrie<Named> trie;
  private final SortedMap<String, Double> borderKm = new TreeMap<>();

  /**
   * What a name may mean: a place, or its people.
   *
   * @param name in full spelling, which a sentence may write otherwise
   */
  public record Named(Place place, boolean people, String name) {}

  Gazetteer(Theatre theatre, Countries world) {
    this(theatre.places(), theatre.border(), world);
  }

  /**
   * @param border for distances; empty where there is none
   * @param world names and peoples of those countries that are among the places
   */
  public Gazetteer(List<Place> places, Border border, Countries world) {
    NameTrie.Builder<Named> names = new NameTrie.Builder<>();
    for (Place place : places) {
      byId.put(place.id(), place);
      add(names, place);
      if (!border.isEmpty()) {
        borderKm.put(place.id(), rounded(border.distanceKm(place.lat(), place.lon())));
      }
      if (place.kind() == Place.Kind.PROVINCE && place.adm1() != null) {
        provinces.putIfAbsent(place.adm1(), place);
      }
      if (place.kind() == Place.Kind.COUNTRY) {
        countries.putIfAbsent(place.country(), place);
      }
    }
    for (Countries.Country country : world.all()) {
      addPeople(names, country);
    }
    trie = names.build();
  }

  private static void add(NameTrie.Builder<Named> names, Place place) {
    add(names, place.name(), place, false);
    for (String alias : place.aliases()) {
      add(names, alias, place, false);
    }
  }

  private static void add(NameTrie.Builder<Named> names, String name, Place place, boolean people) {
    names.add(name, Countries.isAbbreviation(name), new Named(place, people, name));
  }

  private void addPeople(NameTrie.Builder<Named> names, Countries.Country country) {
    Place place = countries.get(country.code());
    if (place == null) {
      return;
    }
    for (String name : country.names()) {
      add(names, name, place, false);
    }
    for (String people : country.adjectives()) {
      if (!country.names().contains(people)) {
        add(names, people, place, true);
      }
    }
  }

  public NameTrie<Named> trie() {
    return trie;
  }

  @Nullable Place country(String code) {
    return countries.get(code);
  }

  /** The places that a place lies in, the nearest first. */
  List<Place> ancestors(Place place) {
    List<Place> ancestors = new ArrayList<>(3);
    Place at = parent(place);
    while (at != null && ancestors.size() < 8) {
      ancestors.add(at);
      at = parent(at);
    }
    return ancestors;
  }

  /** Whether one place lies in another; a place does not lie in itself. */
  public boolean liesIn(Place inner, Place outer) {
    return ancestors(inner).contains(outer) || sharesProvince(inner, outer);
  }

  private static boolean sharesProvince(Place inner, Place outer) {
    return switch (outer.kind()) {
      case PROVINCE -> inner.kind() != Place.Kind.PROVINCE && same(inner.adm1(), outer.adm1());
      case COUNTRY -> inner.kind() != Place.Kind.COUNTRY && inner.country().equals(outer.country());
      default -> false;
    };
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  private @Nullable Place parent(Place place) {
    return place.parent() == null ? null : byId.get(place.parent());
  }

  /** The place as a reference, under the name that the article uses. */
  public PlaceRef ref(Place place, String surface) {
    Place province = place.adm1() == null ? null : provinces.get(place.adm1());
    return new PlaceRef(
        place.id(),
        surface,
        place.country(),
        place.adm1(),
        province == null ? null : province.name(),
        district(place),
        place.lat(),
        place.lon(),
        precision(place),
        place.radiusKm(),
        borderKm.get(place.id()));
  }

  /** A spot that the theatre does not know, somewhere in a place that it knows. */
  PlaceRef within(PlaceRef outer, String surface) {
    return new PlaceRef(
        outer.id() + "/" + surface.toLowerCase(Locale.ROOT).replace(' ', '-'),
        surface,
        outer.country(),
        outer.adm1(),
        outer.adm1Name(),
        outer.adm2(),
        outer.lat(),
        outer.lon(),
        outer.precision(),
        outer.radiusKm(),
        outer.borderKm());
  }

  private @Nullable String district(Place place) {
    if (place.kind() == Place.Kind.DISTRICT) {
      return place.name();
    }
    return ancestors(place).stream()
        .filter(outer -> outer.kind() == Place.Kind.DISTRICT)
        .map(Place::name)
        .findFirst()
        .orElse(null);
  }

  private static double rounded(double km) {
    return Math.round(km * 10) / 10.0;
  }

  private static Precision precision(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> Precision.COUNTRY;
      case PROVINCE -> Precision.ADM1;
      case REGION -> place.adm1() == null ? Precision.COUNTRY : Precision.ADM1;
      case DISTRICT, VALLEY -> Precision.ADM2;
      case TOWN, VILLAGE, CROSSING, POST, SITE -> Precision.EXACT;
    };
  }
}
