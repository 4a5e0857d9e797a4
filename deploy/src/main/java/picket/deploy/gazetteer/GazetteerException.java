package picket.deploy.gazetteer;

import java.util.ArrayList;
import java.util.List;
import picket.model.theatre.syntax.Problem;

/** Tables that cannot be read as they are: each mistake with file, line, cause and mend. */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  GazetteerException(String message) {
    super(message);
  }

  GazetteerException(List<Problem> problems) {
    super("the tables have mistakes:\n  " + String.join("\n  ", firstOf(problems)));
  }

  /** The first of many problems, a line each, and how many more there are. */
  static List<String> firstOf(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    problems.stream().limit(SHOWN).forEach(problem -> lines.add(problem.toString()));
    if (problems.size() > SHOWN) {
      lines.add("and " + (problems.size() - SHOWN) + " more like these");
    }
    return lines;
  }
}
