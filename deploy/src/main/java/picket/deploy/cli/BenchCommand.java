package picket.deploy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.bench.LatencyBench;
import picket.deploy.bench.ReadBench;
import picket.deploy.run.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code picket bench}. */
@Command(
    name = "bench",
    description = "Measures this machine: how fast articles are read, how soon a mail is out.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT")
final class BenchCommand implements Runnable {
  private static final String ARCHIVE = "border-fortnight";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(command(), "Say what to measure: read or latency");
  }

  @Command(
      name = "read",
      description = "Articles read a second, beside CoreNLP's own pipeline in the same run.",
      mixinStandardHelpOptions = true)
  void read(
      @Option(
              names = "--archive",
              paramLabel = "DIR",
              description = "Whose articles are read (default: the fortnight of the demo).")
          @Nullable Path archive,
      @Option(
              names = "--rounds",
              paramLabel = "N",
              defaultValue = "7",
              description = "How often each is measured (default: ${DEFAULT-VALUE}).")
          int rounds,
      @Option(
              names = "--length",
              paramLabel = "N",
              defaultValue = "2500",
              description =
                  "Relevant articles are joined until they have so many characters; 0 leaves them"
                      + " (default: ${DEFAULT-VALUE}).")
          int length,
      @Option(
              names = "--corenlp-models",
              paramLabel = "JAR",
              description =
                  "CoreNLP's models in a Maven repository, to measure its pipeline with defaults too;"
                      + " needs a heap of 6 GB.")
          @Nullable Path models,
      @Mixin TheatreOptions theatres)
      throws InterruptedException, IOException {
    require(length >= 0 && length <= 1_000_000, "--length must lie in 0..1000000, was " + length);
    require(rounds >= 1 && rounds <= 1000, "--rounds must lie in 1..1000, was " + rounds);
    Path folder = archive == null ? Installation.current().archives().resolve(ARCHIVE) : archive;
    new ReadBench(ArchiveReader.read(folder), theatres.read(), command().getOut())
        .run(new ReadBench.Terms(length, rounds, models));
  }

  @Command(
      name = "latency",
      description =
          "How long news takes from its outlet to a mail: an invented day, streamed over HTTP"
              + " through the whole line.",
      mixinStandardHelpOptions = true)
  void latency(
      @Option(
              names = "--rate",
              paramLabel = "N",
              defaultValue = "5",
              description = "Articles a second (default: ${DEFAULT-VALUE}).")
          double rate,
      @Option(
              names = "--seconds",
              paramLabel = "N",
              defaultValue = "120",
              description = "How long the stream is (default: ${DEFAULT-VALUE}).")
          int seconds,
      @Mixin TheatreOptions theatres)
      throws IOException, InterruptedException {
    require(rate >= 0.1 && rate <= 1000, "--rate must lie in 0.1..1000, was " + rate);
    require(seconds >= 10 && seconds <= 86_400, "--seconds must lie in 10..86400, was " + seconds);
    Archive fortnight = ArchiveReader.read(Installation.current().archives().resolve(ARCHIVE));
    new LatencyBench(fortnight.sources(), theatres.read(), command().getOut())
        .run(rate, Duration.ofSeconds(seconds));
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(command(), otherwise);
    }
  }

  private CommandLine command() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
