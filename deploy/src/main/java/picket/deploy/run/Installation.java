package picket.deploy.run;

import java.nio.file.Path;
import java.util.List;
import picket.model.theatre.Theatre;
import picket.model.theatre.TheatreReader;

/**
 * Where Picket is installed, and what it finds there.
 *
 * @param home the folder that holds {@code deploy/theatres}
 */
public record Installation(Path home) {

  /** System property by which the start script tells the folder. */
  public static final String HOME = "picket.home";

  /** The installation that this process was started from; without a start script, the folder. */
  public static Installation current() {
    return new Installation(Path.of(System.getProperty(HOME, ".")).toAbsolutePath().normalize());
  }

  public Path theatres() {
    return home.resolve("deploy").resolve("theatres");
  }

  /** Archives that come with the installation. */
  public Path archives() {
    return home.resolve("deploy").resolve("archives");
  }

  /**
   * The packs in these folders; all packs of the installation where none is named.
   *
   * @throws picket.model.theatre.TheatreException where a pack has a mistake
   */
  public List<Theatre> theatres(List<Path> folders) {
    if (folders.isEmpty()) {
      return TheatreReader.readAll(theatres());
    }
    return folders.stream().map(TheatreReader::read).toList();
  }
}
