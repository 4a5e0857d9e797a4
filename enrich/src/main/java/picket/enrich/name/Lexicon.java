package picket.enrich.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of words that ships with the program: tab-separated, UTF-8, {@code #} begins a comment
 * line, {@code |} parts alternatives.
 *
 * @param name of the resource
 * @param rows its lines
 */
public record Lexicon(String name, List<Row> rows) {

  public Lexicon {
    rows = List.copyOf(rows);
  }

  /**
   * A line of a table.
   *
   * @param where file and line, for messages
   * @param cells at least as many as asked for
   */
  public record Row(String where, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String text(int column) {
      return cells.get(column);
    }

    /** The alternatives of a cell; none where it is empty. */
    public List<String> list(int column) {
      String cell = cells.get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /**
     * The cell as a constant.
     *
     * @throws IllegalArgumentException naming file, line and the words allowed
     */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
      return constant(column, cells.get(column), type);
    }

    /**
     * The alternatives of a cell as constants.
     *
     * @throws IllegalArgumentException naming file, line and the words allowed
     */
    public <E extends Enum<E>> List<E> constants(int column, Class<E> type) {
      return list(column).stream().map(word -> constant(column, word, type)).toList();
    }

    private <E extends Enum<E>> E constant(int column, String word, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(word)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(
          where
              + ": '"
              + word
              + "' is none of "
              + List.of(type.getEnumConstants())
              + "; correct column "
              + (column + 1));
    }
  }

  /**
   * Reads a table that stands beside a class.
   *
   * @param columns how many cells each line must have
   * @throws IllegalArgumentException naming file and line where a line has another number of cells
   */
  public static Lexicon read(Class<?> beside, String name, int columns) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException("No table " + name + " beside " + beside.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(name, reader.lines().toList(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  static Lexicon parse(String name, List<String> lines, int columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      String where = name + ":" + (i + 1);
      if (cells.size() != columns) {
        throw new IllegalArgumentException(
            "%s: %d cells, expected %d; part them with tabs"
                .formatted(where, cells.size(), columns));
      }
      cells.forEach(cell -> checkAlternatives(where, cell));
      rows.add(new Row(where, cells));
    }
    return new Lexicon(name, rows);
  }

  /** A blank too many would make a word that no text ever has, and nobody would notice. */
  private static void checkAlternatives(String where, String cell) {
    for (String word : cell.split("\\|", -1)) {
      if (!cell.isEmpty() && (word.isEmpty() || !word.equals(word.strip()))) {
        throw new IllegalArgumentException(
            where + ": '" + word + "' is no word; remove the bar or the blank beside it");
      }
    }
  }
}
