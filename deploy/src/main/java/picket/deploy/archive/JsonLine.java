package picket.deploy.archive;

import java.io.UncheckedIOException;
import java.util.function.Function;
import picket.model.json.Json;

/** One line of a file that has one JSON object a line. */
public final class JsonLine {
  private JsonLine() {}

  /**
   * Reads a line as a record.
   *
   * @param where file and line, for messages
   * @param wanted what every line must be, for messages
   * @param failure makes what is thrown of a message, where the line is no such record
   */
  public static <T> T read(
      String where,
      String line,
      Class<T> type,
      String wanted,
      Function<String, ? extends RuntimeException> failure) {
    try {
      T record = Json.read(line, type);
      if (record == null) {
        throw failure.apply(where + ": it says null; " + wanted);
      }
      return record;
    } catch (UncheckedIOException e) {
      throw failure.apply(where + ": " + JsonFault.of(e) + "; " + wanted);
    }
  }
}
