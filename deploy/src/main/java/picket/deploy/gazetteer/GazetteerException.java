package picket.deploy.gazetteer;

import java.util.List;
import java.util.stream.Collectors;
import picket.model.theatre.syntax.Problem;

/** Tables that cannot be read as they are: each mistake with file, line, cause and mend. */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  GazetteerException(String message) {
    super(message);
  }

  GazetteerException(List<Problem> problems) {
    super(text(problems));
  }

  private static String text(List<Problem> problems) {
    String rest =
        problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more like these" : "";
    return problems.stream()
        .limit(SHOWN)
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", "the tables have mistakes:", rest));
  }
}
