package picket.deploy.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for the time of one run.
 *
 * @param path where it is
 */
record ScratchFolder(Path path) implements AutoCloseable {

  static ScratchFolder create() throws IOException {
    return new ScratchFolder(Files.createTempDirectory("picket-replay-"));
  }

  @Override
  public void close() throws IOException {
    DataFolder.delete(path);
  }
}
