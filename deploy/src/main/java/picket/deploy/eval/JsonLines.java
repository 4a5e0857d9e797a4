package picket.deploy.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picket.deploy.archive.JsonLine;
import picket.model.json.Json;

/** Files of one JSON object a line. */
final class JsonLines {
  private static final String WANTED = "every line must be one JSON object";

  private JsonLines() {}

  /**
   * Reads all lines as records.
   *
   * @throws EvalException naming the first line that is no such record
   */
  static <T> List<T> read(Path file, Class<T> type) throws IOException {
    List<T> records = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        records.add(JsonLine.read(file + ":" + number, line, type, WANTED, EvalException::new));
      }
    }
    return records;
  }

  /** The items of a file that is one JSON array. */
  static <T> List<T> array(Path file, Class<T[]> type) throws IOException {
    String text = String.join("\n", lines(file));
    T[] items =
        JsonLine.read(file + ":0", text, type, "it must be a JSON array", EvalException::new);
    return List.of(items);
  }

  static void write(Path file, List<Fields> objects) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    String text =
        objects.stream()
            .map(fields -> Json.write(fields.asMap()) + "\n")
            .collect(Collectors.joining());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new EvalException(file + ": there is no such file; check the path");
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new EvalException(file + ": it is not UTF-8; save it as UTF-8");
    }
  }
}
