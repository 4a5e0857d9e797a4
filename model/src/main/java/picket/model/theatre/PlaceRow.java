package picket.model.theatre;

import static picket.model.theatre.PackScalars.PLACE_COUNTRY;
import static picket.model.theatre.PackScalars.PROVINCE;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.TextFile;

/** One line of the gazetteer. */
final class PlaceRow {
  private static final Scalar<Double> LATITUDE = Scalar.within(Scalar.DECIMAL, -90.0, 90.0);
  private static final Scalar<Double> LONGITUDE = Scalar.within(Scalar.DECIMAL, -180.0, 180.0);
  private static final Scalar<Double> RADIUS = Scalar.within(Scalar.DECIMAL, 0.0, 5000.0);
  private static final Scalar<Long> POPULATION =
      Scalar.within(
          Scalar.parsed(0L, Long::valueOf, "a whole number", "write digits only"),
          0L,
          2_000_000_000L);

  private final List<String> cells;
  private final int line;
  private final TextFile file;
  private final Scalar<String> ids;

  PlaceRow(List<String> cells, int line, TextFile file, Scalar<String> ids) {
    this.cells = cells;
    this.line = line;
    this.file = file;
    this.ids = ids;
  }

  /** The place; to be used only if no problem came up. */
  Place read() {
    int before = file.problems().count();
    Place place =
        new Place(
            get("id", ids),
            get("name", Scalar.TEXT),
            Arrays.stream(cell("aliases").split("\\|"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList(),
            get("kind", Scalar.oneOf(Place.Kind.class)),
            find("parent", Scalar.TEXT),
            get("country", PLACE_COUNTRY),
            find("adm1", PROVINCE),
            get("lat", LATITUDE),
            get("lon", LONGITUDE),
            get("radius_km", RADIUS),
            cell("population").isEmpty() ? 0 : get("population", POPULATION));
    if (file.problems().count() == before) {
      checkProvince(place);
    }
    return place;
  }

  private void checkProvince(Place place) {
    String adm1 = place.adm1();
    if (adm1 == null) {
      if (place.kind() != Place.Kind.COUNTRY && place.kind() != Place.Kind.REGION) {
        file.problem(line, "\"adm1\" is missing", "give the ISO 3166-2 code of its province");
      }
    } else if (place.kind() == Place.Kind.COUNTRY) {
      file.problem(line, "a country has no \"adm1\"", "leave it empty");
    } else if (!adm1.startsWith(place.country() + "-")) {
      file.problem(
          line, adm1 + " is no province of " + place.country(), "correct \"adm1\" or \"country\"");
    }
  }

  private String cell(String column) {
    return cells.get(PlacesFile.COLUMNS.indexOf(column)).strip();
  }

  private <T> @Nullable T find(String column, Scalar<T> type) {
    return cell(column).isEmpty() ? null : get(column, type);
  }

  private <T> T get(String column, Scalar<T> type) {
    String text = cell(column);
    if (text.isEmpty()) {
      file.problem(line, "\"" + column + "\" is missing", "fill the column");
      return type.standIn();
    }
    return file.scalar(line, text, type);
  }
}
