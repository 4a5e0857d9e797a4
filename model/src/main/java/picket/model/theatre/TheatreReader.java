package picket.model.theatre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picket.model.theatre.pattern.PatternsFile;
import picket.model.theatre.syntax.Problems;

/**
 * Reads theatre packs: a folder with {@code theatre.yaml}, {@code sources.yaml}, {@code
 * actors.yaml}, {@code places.tsv}, {@code border.geojson} (absent where there is no frontier
 * line), {@code patterns.yaml} and {@code routes.yaml}.
 *
 * <p>All files are read to their end before anything is refused: one {@link TheatreException}
 * carries every mistake of every file. Files are read at each call, nothing is kept.
 */
public final class TheatreReader {

  /** Where {@code patterns.yaml} is read. */
  private static final PatternsReader PATTERNS = new PatternsFile();

  private TheatreReader() {}

  /**
   * Reads one pack.
   *
   * @throws TheatreException if it has any mistake
   */
  public static Theatre read(Path folder) {
    return read(folder, PATTERNS);
  }

  static Theatre read(Path folder, PatternsReader patterns) {
    Problems problems = new Problems();
    Theatre theatre = new TheatrePack(folder, problems).read(patterns);
    refuse(problems);
    return theatre;
  }

  /**
   * Reads a gazetteer alone, such as a {@code places.tsv} without the rest of its pack.
   *
   * @throws TheatreException if it has any mistake
   */
  public static List<Place> readPlaces(Path file) {
    Problems problems = new Problems();
    List<Place> places = new PlacesFile(file, problems).read();
    refuse(problems);
    return List.copyOf(places);
  }

  /**
   * Reads every pack below a folder, by name of their folders; hidden ones are passed over.
   *
   * @throws TheatreException if any has a mistake, or if there is none
   */
  public static List<Theatre> readAll(Path folder) {
    Problems problems = new Problems();
    List<Theatre> theatres = new ArrayList<>();
    for (Path pack : packs(folder)) {
      theatres.add(new TheatrePack(pack, problems).read(PATTERNS));
    }
    if (theatres.isEmpty()) {
      problems.add(folder.toString(), 0, "there is no theatre here", "add a folder for each");
    }
    refuse(problems);
    return List.copyOf(theatres);
  }

  private static List<Path> packs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isDirectory(entry) && !name(entry).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  private static void refuse(Problems problems) {
    if (!problems.isEmpty()) {
      throw new TheatreException(problems.all());
    }
  }
}
