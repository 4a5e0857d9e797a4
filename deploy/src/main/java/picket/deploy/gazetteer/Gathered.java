package picket.deploy.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables tell, in their order: divisions by code, settlements told by two as one. */
final class Gathered {
  /** ISO's, and the code that GeoNames and others give Kosovo. */
  private static final List<String> COUNTRIES =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).toList();

  private static final String PROVINCE = "[A-Z]{2}\\.[A-Za-z0-9]+";

  private final Selection selection;
  private final SortedMap<String, Division> countries = new TreeMap<>();
  private final SortedMap<String, Division> provinces = new TreeMap<>();
  private final SortedMap<String, Division> districts = new TreeMap<>();
  private final List<Spot> spots = new ArrayList<>();
  private final Map<String, List<Integer>> settlements = new HashMap<>();

  /**
   * A country, province or district.
   *
   * @param spot where it is; null where only its name is known so far
   */
  record Division(String name, List<String> aliases, long population, @Nullable Spot spot) {
    Division {
      aliases = List.copyOf(aliases);
    }
  }

  Gathered(Selection selection) {
    this.selection = selection;
  }

  /**
   * What a division is called.
   *
   * @param aliases other spellings
   */
  record Named(String name, List<String> aliases) {
    Named {
      aliases = List.copyOf(aliases);
    }
  }

  void country(TableLine line, String code, String name, long population) {
    if (isTold(line, code, name) && selection.wants(code)) {
      add(countries, code, new Division(name, List.of(), population, null));
    }
  }

  /**
   * Takes a province, unless it is not wanted or its line has mistakes.
   *
   * @param code such as {@code PK.03}
   */
  void province(TableLine line, String code, Named named) {
    if (!code.matches(PROVINCE)) {
      line.problem(
          "\"" + code + "\" is no code of a province",
          "write country and province with a point between them, such as PK.03");
    } else if (isTold(line, countryOf(code), named.name()) && selection.wants(countryOf(code))) {
      add(provinces, code, new Division(named.name(), named.aliases(), 0, null));
    }
  }

  /**
   * @param code such as {@code US.CO.107}
   */
  void district(TableLine line, String code, String name) {
    if (isTold(line, countryOf(code), name) && selection.wants(countryOf(code))) {
      add(districts, code, new Division(name, List.of(), 0, null));
    }
  }

  /** Takes a row with coordinates, unless it is not wanted or its line has mistakes. */
  void spot(TableLine line, Spot spot) {
    if (isTold(line, spot.country(), spot.name()) && selection.wants(spot.country())) {
      take(spot);
    }
  }

  /** Whether a line without mistakes names a place of a country that there is. */
  private static boolean isTold(TableLine line, String country, String name) {
    if (name.isEmpty()) {
      line.problem("the place has no name", "fill the column or take the line out");
    } else if (!COUNTRIES.contains(country)) {
      unknownCountry(line, country);
      return false;
    }
    return !line.isFaulty();
  }

  /**
   * GeoNames has rows without a country (seas), and codes that ISO gave up or never gave; Natural
   * Earth writes -99.
   */
  private static void unknownCountry(TableLine line, String code) {
    if (!code.matches("(-99|[A-Z]{2})?")) {
      line.problem("country \"" + code + "\" is no ISO 3166-1 code", "use two capitals such as PK");
    }
  }

  private void take(Spot spot) {
    Division division = new Division(spot.name(), spot.aliases(), spot.population(), spot);
    switch (spot.kind()) {
      case COUNTRY -> add(countries, spot.country(), division);
      case PROVINCE -> add(provinces, spot.country() + "." + spot.adm1(), division);
      case DISTRICT ->
          add(districts, spot.country() + "." + spot.adm1() + "." + spot.adm2(), division);
      case TOWN, VILLAGE -> settlement(spot);
      default -> spots.add(spot);
    }
  }

  private void settlement(Spot spot) {
    String key = spot.country() + "/" + PlainName.whole(spot.name());
    List<Integer> alike = settlements.computeIfAbsent(key, name -> new ArrayList<>(1));
    for (int at : alike) {
      if (spots.get(at).mayBe(spot)) {
        spots.set(at, spots.get(at).with(spot));
        return;
      }
    }
    alike.add(spots.size());
    spots.add(spot);
  }

  private static void add(SortedMap<String, Division> divisions, String code, Division division) {
    divisions.merge(
        code,
        division,
        (old, now) ->
            new Division(
                old.spot() == null ? old.name() : now.name(),
                old.aliases().isEmpty() ? now.aliases() : old.aliases(),
                Math.max(old.population(), now.population()),
                old.spot() == null ? now.spot() : old.spot()));
  }

  private static String countryOf(String code) {
    return code.substring(0, Math.max(0, code.indexOf('.')));
  }

  SortedMap<String, Division> countries() {
    return countries;
  }

  SortedMap<String, Division> provinces() {
    return provinces;
  }

  SortedMap<String, Division> districts() {
    return districts;
  }

  /** All that the tables have of the wanted countries, those too that are too small to write. */
  Collection<Spot> spots() {
    return spots;
  }

  /** Those that are to be written. */
  Stream<Spot> wantedSpots() {
    return spots.stream().filter(selection::wants);
  }

  /** Codes of provinces by country and plain name, since some tables tell names only. */
  Map<String, String> provinceCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    provinces.forEach(
        (code, province) -> {
          String country = countryOf(code) + "/";
          codes.putIfAbsent(country + code.substring(country.length()), code);
          codes.putIfAbsent(country + PlainName.of(province.name()), code);
          province.aliases().forEach(name -> codes.putIfAbsent(country + PlainName.of(name), code));
        });
    return codes;
  }
}
