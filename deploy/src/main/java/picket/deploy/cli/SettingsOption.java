package picket.deploy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picket.deploy.config.Settings;
import picket.deploy.config.SettingsFile;
import picocli.CommandLine.Option;

/** Which configuration a command works with. */
final class SettingsOption {
  private static final Path USUAL = Path.of("picket.yaml");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration (default: picket.yaml in this folder).")
  private @Nullable Path file;

  /** The file that is meant. */
  Path file() {
    return file == null ? USUAL : file;
  }

  /** Whether one is named, or the usual one is there. */
  boolean isGiven() {
    return file != null || Files.exists(USUAL);
  }

  Settings read() {
    return SettingsFile.read(file(), System.getenv());
  }
}
