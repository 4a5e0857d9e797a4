package picket.deploy.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.deploy.gazetteer.Gathered.Division;
import picket.deploy.gazetteer.PlaceTable.Position;
import picket.deploy.gazetteer.PlaceTable.Row;
import picket.model.theatre.Place;

/**
 * Puts each place under the country, province and district that it lies in.
 *
 * <p>A division that no table gives coordinates for lies in the middle of its towns; one without
 * towns is left out.
 */
final class PlaceTree {
  private static final String UNKNOWN = "00";
  private static final String PROVINCE_CODE = "[A-Z]{2}\\.[A-Z0-9]{1,3}";
  private static final double TOWN_KM = 5;
  private static final double VAGUE_KM = 15;

  /** What a country or province reaches where no place in it is known: about an average one. */
  private static final double COUNTRY_KM = 300;

  private static final double PROVINCE_KM = 80;

  private final Gathered gathered;
  private final Known known;
  private final Map<String, String> provinceCodes;
  private final SortedMap<String, Extent> extents = new TreeMap<>();
  private final SortedMap<String, String> ids = new TreeMap<>();
  private final PlaceTable table = new PlaceTable();
  private int leftOut;

  PlaceTree(Gathered gathered, Known known) {
    this.gathered = gathered;
    this.known = known;
    this.provinceCodes = gathered.provinceCodes();
    for (Spot spot : gathered.spots()) {
      extend(spot.country(), spot);
      extend(province(spot), spot);
      if (!spot.adm2().isEmpty()) {
        extend(province(spot) + "." + spot.adm2(), spot);
      }
    }
  }

  private void extend(String code, Spot spot) {
    extents.computeIfAbsent(code, c -> new Extent()).add(spot.lat(), spot.lon());
  }

  /** All lines: countries, provinces, districts, then the rest in the order of the tables. */
  PlaceTable grow() {
    countries().forEach(this::addCountry);
    gathered.provinces().forEach(this::addProvince);
    districts().forEach(this::addDistrict);
    gathered.wantedSpots().forEach(this::addSpot);
    return table;
  }

  /** How many divisions have neither coordinates nor towns. */
  int leftOut() {
    return leftOut;
  }

  private SortedMap<String, Division> countries() {
    SortedMap<String, Division> countries = new TreeMap<>(gathered.countries());
    SortedSet<String> codes = new TreeSet<>();
    extents.keySet().forEach(code -> codes.add(code.substring(0, 2)));
    gathered.provinces().keySet().forEach(code -> codes.add(code.substring(0, 2)));
    codes.forEach(code -> countries.computeIfAbsent(code, PlaceTree::unnamed));
    return countries;
  }

  private static Division unnamed(String code) {
    String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    return new Division(name, List.of(), 0, null);
  }

  /** The districts that have a code, and those that towns name. */
  private SortedMap<String, Division> districts() {
    SortedMap<String, Division> districts = new TreeMap<>(gathered.districts());
    for (String code : extents.keySet()) {
      String name = districtName(code);
      if (!name.isEmpty()) {
        districts.computeIfAbsent(code, c -> new Division(name, List.of(), 0, null));
      }
    }
    return districts;
  }

  /** Empty where the code is none of a district, or has no name in it. */
  private static String districtName(String code) {
    int province = code.indexOf('.');
    int district = province < 0 ? -1 : code.indexOf('.', province + 1);
    String name = district < 0 ? "" : code.substring(district + 1);
    return name.matches("[A-Z0-9]{0,10}") ? "" : name;
  }

  private void addCountry(String code, Division country) {
    Position middle = known.country(code);
    Position position =
        country.spot() == null && middle != null
            ? new Position(middle.lat(), middle.lon(), reach(code, COUNTRY_KM))
            : position(code, country, COUNTRY_KM);
    add(code, PlainName.of(code), country, Place.Kind.COUNTRY, "", "", position);
  }

  private void addProvince(String code, Division province) {
    List<String> aliases = new ArrayList<>(province.aliases());
    aliases.addAll(known.shortNames(code));
    Division named = new Division(province.name(), aliases, province.population(), province.spot());
    Position position = position(code, province, PROVINCE_KM);
    add(
        code,
        PlainName.of(code),
        named,
        Place.Kind.PROVINCE,
        holder(code.substring(0, 2)),
        adm1(code),
        position);
  }

  private void addDistrict(String code, Division district) {
    String province = code.substring(0, code.indexOf('.', 3));
    String id = PlainName.of(province) + "-" + PlainName.of(district.name());
    add(
        code,
        id,
        district,
        Place.Kind.DISTRICT,
        holder(province),
        adm1(province),
        position(code, district, VAGUE_KM));
  }

  private void add(
      String code,
      String id,
      Division division,
      Place.Kind kind,
      String parent,
      String adm1,
      @Nullable Position position) {
    if (position == null) {
      leftOut++;
      return;
    }
    Row row =
        new Row(
            division.name(),
            division.aliases(),
            kind,
            parent,
            code.substring(0, 2),
            adm1,
            position,
            division.population());
    ids.put(code, table.add(id, row));
  }

  private void addSpot(Spot spot) {
    String province = province(spot);
    String district = province + "." + spot.adm2();
    Position position =
        new Position(spot.lat(), spot.lon(), spot.isSettlement() ? TOWN_KM : VAGUE_KM);
    table.add(
        PlainName.of(province) + "-" + PlainName.of(spot.name()),
        new Row(
            spot.name(),
            spot.aliases(),
            spot.kind(),
            ids.getOrDefault(district, holder(province)),
            spot.country(),
            adm1(province),
            position,
            spot.population()));
  }

  /**
   * Where a division lies; null where neither it nor anything in it has coordinates.
   *
   * @param vagueKm its reach where no place in it is known
   */
  private @Nullable Position position(String code, Division division, double vagueKm) {
    Spot spot = division.spot();
    if (spot != null) {
      return new Position(spot.lat(), spot.lon(), reach(code, vagueKm));
    }
    Extent extent = extents.get(code);
    return extent == null ? null : new Position(extent.lat(), extent.lon(), extent.radiusKm());
  }

  private double reach(String code, double vagueKm) {
    Extent extent = extents.get(code);
    return extent == null ? vagueKm : extent.radiusKm();
  }

  /** The id of a province, or else of its country. */
  private String holder(String code) {
    return ids.getOrDefault(code, ids.getOrDefault(code.substring(0, 2), ""));
  }

  private static String adm1(String province) {
    return (province.matches(PROVINCE_CODE) ? province : province.substring(0, 2) + "." + UNKNOWN)
        .replace('.', '-');
  }

  /** The code of a spot's province, such as {@code PK.03}; its table may tell a name instead. */
  private String province(Spot spot) {
    String country = spot.country();
    String code = provinceCodes.get(country + "/" + spot.adm1());
    if (code == null) {
      code = provinceCodes.get(country + "/" + PlainName.of(spot.adm1()));
    }
    boolean bare = spot.adm1().matches("[A-Z0-9]{1,3}");
    return code != null ? code : country + "." + (bare ? spot.adm1() : UNKNOWN);
  }
}
