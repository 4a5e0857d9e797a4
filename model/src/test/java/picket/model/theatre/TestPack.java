package picket.model.theatre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picket.model.theatre.syntax.Problem;

/** A correct pack in a folder of its own, to be spoilt. */
final class TestPack {
  private static final List<String> FILES =
      List.of(
          "theatre.yaml",
          "sources.yaml",
          "actors.yaml",
          "places.tsv",
          "border.geojson",
          "patterns.yaml",
          "routes.yaml");

  private final Path folder;

  private TestPack(Path folder) {
    this.folder = folder;
  }

  static TestPack in(Path parent) {
    return copiedTo(parent.resolve("no-se"));
  }

  static TestPack copiedTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String file : FILES) {
        try (InputStream original = TestPack.class.getResourceAsStream("/theatres/no-se/" + file)) {
          Files.copy(Objects.requireNonNull(original, file), folder.resolve(file));
        }
      }
      return new TestPack(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Puts other words into a file, where they must be found once. */
  TestPack replace(String file, String old, String words) {
    try {
      Path path = folder.resolve(file);
      String text = Files.readString(path);
      if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
        throw new AssertionError("not once in " + file + ": " + old);
      }
      Files.writeString(path, text.replace(old, words));
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  TestPack write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TestPack write(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  TestPack delete(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What the reader says of it, one line each. */
  List<String> problems() {
    try {
      TheatreReader.read(folder);
      return List.of();
    } catch (TheatreException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }
}
