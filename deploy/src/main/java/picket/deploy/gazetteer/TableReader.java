package picket.deploy.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.syntax.Problem;
import picket.model.theatre.syntax.Problems;

/** Reads tables line by line, in whatever form each has. */
final class TableReader {
  private static final int FEW = 10;
  private static final double SLIPS = 0.01;

  /** Spreadsheets begin a file with it. */
  private static final String MARK = "\uFEFF";

  private static final String FORMS =
      "give a dump of GeoNames, its admin1CodesASCII, admin2Codes or countryInfo, or a table with a"
          + " header: name, country, lat, lon";

  private final Gathered gathered;
  private final Problems problems;
  private int lines;
  private boolean ofGeoNames = true;

  TableReader(Gathered gathered, Problems problems) {
    this.gathered = gathered;
    this.problems = problems;
  }

  /**
   * Whether so much is wrong that the tables are not what they should be, rather than have a slip
   * here and there.
   */
  boolean isHopeless() {
    return problems.count() > FEW && problems.count() > lines * SLIPS;
  }

  /** Whether there was nothing but blank lines and comments. */
  boolean isEmpty() {
    return lines == 0;
  }

  /** Whether all tables have a form of GeoNames' own. */
  boolean isOfGeoNames() {
    return ofGeoNames;
  }

  /**
   * Reads one table; a line that is wrong goes to the problems and is passed over.
   *
   * @throws GazetteerException if it cannot be read at all
   */
  void read(Path table) throws IOException {
    String name = String.valueOf(table.getFileName());
    if (!Files.isRegularFile(table)) {
      throw refused(name, "there is no such file", "check the path");
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(table), StandardCharsets.UTF_8.newDecoder()))) {
      read(name, reader);
    } catch (CharacterCodingException e) {
      throw refused(name, "the text is not UTF-8", "save the file as UTF-8");
    }
  }

  private void read(String name, BufferedReader reader) throws IOException {
    TableFormat format = null;
    int number = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      text = number == 1 && text.startsWith(MARK) ? text.substring(MARK.length()) : text;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      lines++;
      TableLine line = TableLine.of(name, number, text, problems);
      if (format != null) {
        format.read(line, gathered);
      } else {
        format = begin(line);
        ofGeoNames &= format.isOfGeoNames();
      }
    }
  }

  private static GazetteerException refused(String table, String cause, String mend) {
    return new GazetteerException(List.of(new Problem(table, 0, cause, mend)));
  }

  /** Takes the first line, and says what form the table has. */
  private TableFormat begin(TableLine first) {
    HeaderTable table = new HeaderTable(first.cells());
    if (table.isKnown()) {
      return table;
    }
    TableFormat format = withoutHeader(first.cells());
    if (format == null) {
      throw refused(first.file(), "this is no table of places", FORMS);
    }
    format.read(first, gathered);
    return format;
  }

  private static @Nullable TableFormat withoutHeader(List<String> cells) {
    if (GeoNamesDump.fits(cells)) {
      return new GeoNamesDump();
    }
    if (AdminCodes.fits(cells)) {
      return new AdminCodes();
    }
    return CountryInfo.fits(cells) ? new CountryInfo() : null;
  }
}
