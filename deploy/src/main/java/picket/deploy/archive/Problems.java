package picket.deploy.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in an archive, so that all of it is told at once. */
final class Problems {
  private final List<String> found = new ArrayList<>();

  /**
   * Notes a mistake.
   *
   * @param line from 1; 0 for the file as a whole
   */
  void add(Path file, int line, String cause, String mend) {
    found.add(file + (line > 0 ? ":" + line : "") + ": " + cause + "; " + mend);
  }

  boolean none() {
    return found.isEmpty();
  }

  int count() {
    return found.size();
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new ArchiveException(found);
    }
  }
}
