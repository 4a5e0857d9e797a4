package picket.model.theatre;

import java.nio.file.Path;
import java.util.List;
import picket.model.theatre.syntax.Problems;

/** Reads the {@code patterns.yaml} of a pack. */
@FunctionalInterface
public interface PatternsReader {

  /**
   * Returns the patterns in the order of the file.
   *
   * @param file the file, which may be missing
   * @param theatre the theatre they are for, still without patterns and routes: its sides, places
   *     and actors are what a pattern may name
   * @param problems takes what is wrong; if it takes anything the result is not used
   */
  List<Pattern> read(Path file, Theatre theatre, Problems problems);
}
