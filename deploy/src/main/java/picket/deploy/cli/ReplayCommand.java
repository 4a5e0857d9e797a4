package picket.deploy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picket.deploy.replay.Archive;
import picket.deploy.replay.ArchiveReader;
import picket.deploy.replay.OutputFiles;
import picket.deploy.replay.Replay;
import picket.model.theatre.Theatre;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code picket replay}. */
@Command(
    name = "replay",
    description =
        "Runs an archive through broker, stages and mail in this process, and keeps what comes"
            + " out. The same archive gives the same bytes.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  /** How articles get to the pipeline. */
  enum Way {
    /** Written to the articles topic. */
    TOPIC
  }

  @Parameters(paramLabel = "ARCHIVE", description = "Folder with sources.json and articles.jsonl.")
  private @Nullable Path archive;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the results; those of an earlier replay are replaced.")
  private @Nullable Path out;

  @Option(
      names = "--via",
      paramLabel = "WAY",
      defaultValue = "topic",
      description = "How articles get in: ${COMPLETION-CANDIDATES} (default: topic).")
  private Way via = Way.TOPIC;

  @Mixin private TheatreOptions theatres = new TheatreOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path results = Objects.requireNonNull(out);
    Archive read = ArchiveReader.read(Objects.requireNonNull(archive));
    List<Theatre> packs = theatres.read();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    read.notes().forEach(note -> err.println("picket: " + note));
    try (TerminalProgress progress = TerminalProgress.on(err)) {
      Replay replay = new Replay(read, packs, progress);
      switch (via) {
        case TOPIC -> replay.into(results);
      }
    }
    spec.commandLine().getOut().println("Read " + results.resolve(OutputFiles.SUMMARY) + " first.");
    return CommandLine.ExitCode.OK;
  }
}
