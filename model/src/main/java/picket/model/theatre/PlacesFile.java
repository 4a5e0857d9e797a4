package picket.model.theatre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picket.model.theatre.syntax.Nearest;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.TextFile;

/**
 * The gazetteer: {@code places.tsv}, tab-separated with a header line. Blank lines and those that
 * begin with {@code #} are passed over.
 */
final class PlacesFile {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "aliases",
          "kind",
          "parent",
          "country",
          "adm1",
          "lat",
          "lon",
          "radius_km",
          "population");

  private final TextFile file;
  private final Scalar<String> ids = Scalar.newId("place");
  private final SortedMap<String, Integer> lines = new TreeMap<>();

  /**
   * @param path of the file itself
   */
  PlacesFile(Path path, Problems problems) {
    this.file = TextFile.of(path, problems);
  }

  List<Place> read() {
    String text = file.read();
    if (text == null) {
      return List.of();
    }
    List<Place> places = rows(text.lines().toList());
    new PlaceTree(places, lines, file).check();
    return places;
  }

  private List<Place> rows(List<String> all) {
    List<Place> places = new ArrayList<>();
    int before = file.problems().count();
    boolean header = false;
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        checkHeader(line, i + 1);
        header = true;
      } else {
        add(line, i + 1, places);
      }
    }
    if (places.isEmpty() && file.problems().count() == before) {
      file.problem(0, "there is no place in it", "add a line for each place");
    }
    return places;
  }

  private void checkHeader(String line, int number) {
    List<String> names = Arrays.asList(line.split("\t", -1));
    if (names.equals(COLUMNS)) {
      return;
    }
    names.stream()
        .filter(name -> !COLUMNS.contains(name))
        .forEach(
            name ->
                file.problem(
                    number, "unknown column \"" + name + "\"", Nearest.mend(name, COLUMNS)));
    file.problem(
        number,
        "the header line is not the expected one",
        "write these, parted by tabs: " + String.join(" ", COLUMNS));
  }

  private void add(String line, int number, List<Place> places) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    lines.putIfAbsent(cells.get(0).strip(), number);
    if (cells.size() != COLUMNS.size()) {
      file.problem(
          number,
          "the line has " + cells.size() + " columns instead of " + COLUMNS.size(),
          "part them by single tabs; an empty one keeps its tab");
      return;
    }
    int before = file.problems().count();
    Place place = new PlaceRow(cells, number, file, ids).read();
    if (file.problems().count() == before) {
      places.add(place);
    }
  }

  /** The ids that are declared, even where the rest of a line is wrong. */
  List<String> declared() {
    return List.copyOf(lines.keySet());
  }
}
