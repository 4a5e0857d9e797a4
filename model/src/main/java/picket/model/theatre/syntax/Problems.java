package picket.model.theatre.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects mistakes, so that all of them are told at once. Not thread-safe. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

  private final List<Problem> found = new ArrayList<>();

  public void add(String file, int line, String cause, String mend) {
    found.add(new Problem(file, line, cause, mend));
  }

  public int count() {
    return found.size();
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All, by file and line; those of one line in the order they were found. */
  public List<Problem> all() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
