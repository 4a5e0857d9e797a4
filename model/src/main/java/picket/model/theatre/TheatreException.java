package picket.model.theatre;

import java.util.List;
import java.util.stream.Collectors;
import picket.model.theatre.syntax.Problem;

/** A theatre pack has mistakes; carries all of them, by file and line. */
public final class TheatreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public TheatreException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> "\n  " + problem)
            .collect(Collectors.joining("", heading(problems.size()), "")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, by file and line. */
  public List<Problem> problems() {
    return problems;
  }

  private static String heading(int count) {
    return count == 1 ? "1 problem in the theatres:" : count + " problems in the theatres:";
  }
}
