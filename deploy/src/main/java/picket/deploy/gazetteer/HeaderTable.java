package picket.deploy.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picket.deploy.gazetteer.Gathered.Named;
import picket.model.theatre.Place;

/**
 * A table whose first line names its columns, in any order.
 *
 * <ul>
 *   <li>places: {@code name, country, lat, lon}, and where known {@code admin1, admin2, name_ascii,
 *       alternate_names, population}
 *   <li>provinces: {@code code, name}, and {@code name_ascii}
 *   <li>countries: {@code iso2, name}, and {@code population}
 * </ul>
 */
final class HeaderTable implements TableFormat {
  private static final List<String> PLACES = List.of("name", "country", "lat", "lon");
  private static final List<String> PROVINCES = List.of("code", "name");
  private static final List<String> COUNTRIES = List.of("iso2", "name");

  private final List<String> columns;

  HeaderTable(List<String> header) {
    columns = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  boolean isKnown() {
    return columns.containsAll(PLACES)
        || columns.containsAll(PROVINCES)
        || columns.containsAll(COUNTRIES);
  }

  @Override
  public boolean isOfGeoNames() {
    return false;
  }

  @Override
  public void read(TableLine line, Gathered gathered) {
    if (line.cells().size() != columns.size()) {
      line.problem(
          "the line has " + line.cells().size() + " cells, the header " + columns.size(),
          "part the cells by single tabs; an empty one keeps its tab");
    } else if (columns.containsAll(PLACES)) {
      gathered.spot(line, spot(line));
    } else if (columns.containsAll(PROVINCES)) {
      gathered.province(line, cell(line, "code"), new Named(cell(line, "name"), others(line)));
    } else {
      gathered.country(
          line,
          cell(line, "iso2"),
          cell(line, "name"),
          line.population(columns.indexOf("population")));
    }
  }

  private Spot spot(TableLine line) {
    return new Spot(
        cell(line, "name"),
        others(line),
        Place.Kind.TOWN,
        cell(line, "country"),
        cell(line, "admin1"),
        cell(line, "admin2"),
        line.called(cell(line, "admin2")),
        line.number(columns.indexOf("lat"), "latitude", -90, 90),
        line.number(columns.indexOf("lon"), "longitude", -180, 180),
        line.population(columns.indexOf("population")));
  }

  private List<String> others(TableLine line) {
    List<String> others = new ArrayList<>();
    others.add(cell(line, "name_ascii"));
    Arrays.stream(cell(line, "alternate_names").split("[|;,]")).forEach(others::add);
    return others.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals(cell(line, "name")))
        .distinct()
        .toList();
  }

  private String cell(TableLine line, String column) {
    return line.cell(columns.indexOf(column));
  }
}
