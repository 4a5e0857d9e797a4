package picket.deploy.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import picket.deploy.archive.Archive;
import picket.deploy.run.StageFailedException;

/**
 * The folder of a run that can be cut off and taken up again: broker, state, received mails.
 *
 * @param path where it is
 */
public record DataFolder(Path path) {
  private static final String CLAIM = "archive.txt";

  /**
   * Takes the folder for an archive, creating it where it is missing.
   *
   * @throws StageFailedException where it holds the run of another archive
   */
  static DataFolder claim(Path path, Archive archive) throws IOException {
    Files.createDirectories(path);
    Path file = path.resolve(CLAIM);
    String own = fingerprint(archive);
    try {
      if (!Files.readString(file).equals(own)) {
        throw new StageFailedException(
            path + " holds the run of another archive; name another folder, or delete it");
      }
    } catch (NoSuchFileException e) {
      Files.writeString(file, own);
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

  private static String fingerprint(Archive archive) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : List.of(archive.sources(), archive.items())) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()) + "\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
