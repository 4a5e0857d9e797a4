package picket.deploy.config;

import java.util.List;
import java.util.stream.Collectors;
import picket.model.theatre.syntax.Problem;

/** The configuration cannot be used; the message tells every mistake in it, one a line. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> "\n  " + problem)
            .collect(Collectors.joining("", "the configuration cannot be used:", "")));
  }

  ConfigException(String message) {
    super(message);
  }
}
