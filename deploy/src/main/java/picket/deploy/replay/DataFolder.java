package picket.deploy.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import picket.deploy.archive.Archive;
import picket.deploy.run.StageFailedException;
import picket.model.theatre.Theatre;

/**
 * The folder of a run that can be cut off and taken up again: broker, state, received mails.
 *
 * @param path where it is
 */
public record DataFolder(Path path) {
  private static final String CLAIM = "run.txt";

  /**
   * Takes the folder for a run, creating it where it is missing.
   *
   * @throws StageFailedException where it holds another run: of another archive, with other eyes,
   *     or by another way
   */
  static DataFolder claim(Path path, Archive archive, List<Theatre> theatres, Way way)
      throws IOException {
    Files.createDirectories(path);
    Path file = path.resolve(CLAIM);
    String own = fingerprint(archive, theatres, way);
    try {
      if (!Files.readString(file).equals(own)) {
        throw new StageFailedException(
            path
                + " holds another run: of another archive, with another state of the theatres, or by"
                + " another way; name another folder, or delete it");
      }
    } catch (NoSuchFileException e) {
      Path part = Files.writeString(path.resolve(CLAIM + ".part"), own);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE); // a kill leaves all of it or nothing
    }
    return new DataFolder(path);
  }

  /** Deletes a folder and all that is in it, where it is there. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }

  private static String fingerprint(Archive archive, List<Theatre> theatres, Way way) {
    List<Object> parts = new ArrayList<>(List.of(archive.sources(), archive.items(), way.name()));
    for (Theatre theatre : theatres) {
      parts.add(theatre.id());
      parts.add(theatre.actors());
      parts.add(theatre.places());
      parts.add(theatre.border());
      parts.add(theatre.patterns());
      parts.add(theatre.routes());
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()) + "\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
