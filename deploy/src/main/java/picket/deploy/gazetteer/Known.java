package picket.deploy.gazetteer;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.deploy.gazetteer.PlaceTable.Position;
import picket.enrich.name.Lexicon;

/**
 * What no table tells: the middle of each country, the short names of provinces, and regions larger
 * than a country.
 *
 * @param regions in the order of their table
 */
record Known(
    SortedMap<String, Position> countries,
    SortedMap<String, List<String>> provinceNames,
    List<Region> regions) {

  Known {
    countries = new TreeMap<>(countries);
    provinceNames = new TreeMap<>(provinceNames);
    regions = List.copyOf(regions);
  }

  /** Such as Europe or the Black Sea. */
  record Region(String name, List<String> aliases, Position position) {
    Region {
      aliases = List.copyOf(aliases);
    }
  }

  static Known load() {
    SortedMap<String, Position> countries = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read(Known.class, "country-positions.tsv", 3).rows()) {
      countries.put(row.text(0), position(row, 1, 0));
    }
    SortedMap<String, List<String>> provinces = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read(Known.class, "province-names.tsv", 2).rows()) {
      provinces.put(row.text(0), row.list(1));
    }
    List<Region> regions =
        Lexicon.read(Known.class, "world-regions.tsv", 5).rows().stream()
            .map(
                row ->
                    new Region(
                        row.text(0),
                        row.list(1),
                        position(row, 2, Double.parseDouble(row.text(4)))))
            .toList();
    return new Known(countries, provinces, regions);
  }

  private static Position position(Lexicon.Row row, int column, double radiusKm) {
    return new Position(
        Double.parseDouble(row.text(column)), Double.parseDouble(row.text(column + 1)), radiusKm);
  }

  /** The middle of a country, without its reach; null where it is not known. */
  @Nullable Position country(String code) {
    return countries.get(code);
  }

  List<String> shortNames(String provinceCode) {
    return provinceNames.getOrDefault(provinceCode, List.of());
  }
}
