package picket.deploy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picket.deploy.run.Installation;
import picket.model.theatre.Theatre;
import picocli.CommandLine.Option;

/** Which theatres a command works with. */
final class TheatreOptions {
  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      description =
          "Folder of a theatre pack; may be repeated. Default: every pack under deploy/theatres.")
  private List<Path> folders = new ArrayList<>();

  /** Whether any is named. */
  boolean isGiven() {
    return !folders.isEmpty();
  }

  List<Theatre> read() {
    return Installation.current().theatres(folders);
  }
}
