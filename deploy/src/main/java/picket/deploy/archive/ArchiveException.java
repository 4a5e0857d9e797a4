package picket.deploy.archive;

import java.util.List;
import java.util.stream.Collectors;

/** An archive cannot be read; carries every mistake, each with file, line, cause and mend. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<String> problems;

  ArchiveException(List<String> problems) {
    super(
        problems.stream().limit(SHOWN).collect(Collectors.joining("\n"))
            + (problems.size() > SHOWN ? "\n... and " + (problems.size() - SHOWN) + " more" : ""));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each: {@code file:line: cause; mend}. */
  public List<String> problems() {
    return problems;
  }
}
