package picket.deploy.gazetteer;

import java.util.List;

/** {@code countryInfo.txt} of GeoNames: ISO code first, name in column 5, people in column 8. */
final class CountryInfo implements TableFormat {
  private static final int COLUMNS = 17;

  static boolean fits(List<String> cells) {
    return cells.size() >= COLUMNS
        && cells.get(0).matches("[A-Z]{2}")
        && cells.get(1).matches("[A-Z]{3}");
  }

  @Override
  public void read(TableLine line, Gathered gathered) {
    if (fits(line.cells())) {
      gathered.country(line, line.cell(0), line.cell(4), line.population(7));
    } else {
      line.problem(
          "the line is none of GeoNames' countryInfo", "keep its 19 columns, ISO codes first");
    }
  }
}
