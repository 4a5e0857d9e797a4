package picket.deploy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.outcome.OutputFiles;
import picket.deploy.replay.Replay;
import picket.deploy.replay.Way;
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
  enum Entry {
    /** Written to the articles topic. */
    TOPIC,
    /** Served as web sites on the loopback address, and polled. */
    HTTP;

    Way way() {
      return this == TOPIC ? Way.TOPIC : Way.HTTP;
    }
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
  private Entry via = Entry.TOPIC;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Keep broker and state there: a replay that was cut off goes on where it was"
              + " (default: a folder that is deleted afterwards).")
  private @Nullable Path data;

  @Mixin private TheatreOptions theatres = new TheatreOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path results = Objects.requireNonNull(out);
    Archive read = ArchiveReader.read(Objects.requireNonNull(archive));
    List<Theatre> packs = theatres.read();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    read.notes().forEach(note -> err.println("picket: " + note));
    Interruption.guard(() -> replay(read, packs, results, err));
    return CommandLine.ExitCode.OK;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private void replay(Archive read, List<Theatre> packs, Path results, PrintWriter err)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.on(err)) {
      Replay replay = new Replay(read, packs, progress);
      List<String> differences =
          data == null
              ? replay.into(results, via.way())
              : replay.into(results, via.way(), Objects.requireNonNull(data));
      differences.forEach(difference -> err.println("picket: " + difference));
      out().println("Read " + results.resolve(OutputFiles.SUMMARY) + " first.");
    } catch (InterruptedException e) {
      err.println(data == null ? "Stopped." : "Stopped; the same command goes on where it was.");
      err.flush();
    }
  }
}
