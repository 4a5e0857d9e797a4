package picket.deploy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a layer reads, and where its predictions go. */
final class EvalFiles {
  @Option(
      names = "--in",
      paramLabel = "PATH",
      required = true,
      description = "What is read; the description above says of what form it is.")
  private @Nullable Path in;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
  private @Nullable Path out;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * What is read. To be asked for before anything is loaded.
   *
   * @throws ParameterException where it is not there
   */
  Path in() {
    Path given = Objects.requireNonNull(in);
    if (!Files.exists(given)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--in " + given + ": there is no such file or folder; check the path");
    }
    return given;
  }

  Path out() {
    return Objects.requireNonNull(out);
  }
}
