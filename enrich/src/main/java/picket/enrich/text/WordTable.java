package picket.enrich.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of words that ships with the program: tab-separated, UTF-8, {@code #} opens a comment.
 *
 * <p>A fault in it is a bug of this program, so it is thrown, with file and line.
 */
public final class WordTable {

  /** A line of the table. */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in this column; empty where the line is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The cell as a value of an enum. */
    public <E extends Enum<E>> E value(Class<E> type, int column) {
      try {
        return Enum.valueOf(type, cell(column));
      } catch (IllegalArgumentException e) {
        throw fault("'" + cell(column) + "' is not a " + type.getSimpleName());
      }
    }

    public IllegalStateException fault(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  private WordTable() {}

  /** Reads the table beside a class. */
  public static List<Row> read(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + owner.getName());
      }
      return rows(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(String file, BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(file, number, List.of(line.split("\t"))));
      }
    }
    return rows;
  }
}
