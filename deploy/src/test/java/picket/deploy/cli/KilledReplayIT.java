package picket.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a whole line, broker and all, and starts it again on the same folder. */
class KilledReplayIT {
  private static final String FORTNIGHT = "archives/border-fortnight";
  private static final String THEATRE = "theatres/af-pk";
  private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID: <([^>]+)>");
  private static final long SEED = 20260303;

  /** What the line says when a kill draws near: polling, reading, assembling, watching, mailing. */
  private static final List<String> MARKS =
      List.of("polled 5 of", "polled 20 of", "polled 35 of", "polled 50 of", "Watching");

  private static final int LONGEST_AFTER_MARK_MS = 1200;

  private final Path folder;

  KilledReplayIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void losesNothingAndTellsNothingTwiceWhenItIsKilledAtFiveMoments() throws Exception {
    Path expected = folder.resolve("expected");
    Spoken whole =
        Spoken.by(
            "replay",
            FORTNIGHT,
            "--via",
            "http",
            "--out",
            expected.toString(),
            "--theatre",
            THEATRE);
    assertThat(whole.code()).as(whole.err()).isZero();

    Random moments = new Random(SEED);
    for (String mark : MARKS) {
      killAfter(mark, moments.nextInt(LONGEST_AFTER_MARK_MS));
    }
    List<String> said = toItsEnd();

    assertThat(said).as("the last run").contains("exit 0");
    for (String file : List.of("enriched", "incidents", "situations", "alerts")) {
      assertThat(lines(folder.resolve("out"), file)).as(file).isEqualTo(lines(expected, file));
    }
    assertThat(new TreeSet<>(messageIds(folder.resolve("data/mailbox"))))
        .isEqualTo(new TreeSet<>(messageIds(expected.resolve("mails"))));
  }

  private void killAfter(String mark, int millis) throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      List<String> said = new ArrayList<>();
      String line = err.readLine();
      while (line != null && !line.contains(mark)) {
        said.add(line);
        line = err.readLine();
      }
      assertThat(line)
          .as("the run ended before it said: " + mark + "; it said: " + said)
          .isNotNull();
      process.waitFor(millis, TimeUnit.MILLISECONDS); // the moment of the kill, or its own end
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private List<String> toItsEnd() throws IOException, InterruptedException {
    Process process = start();
    List<String> said = new ArrayList<>();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      err.lines().forEach(said::add);
    }
    said.add("exit " + process.waitFor());
    return said;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1000m",
            "-cp",
            System.getProperty("java.class.path"),
            Picket.class.getName(),
            "replay",
            FORTNIGHT,
            "--via",
            "http",
            "--theatre",
            THEATRE,
            "--data",
            folder.resolve("data").toString(),
            "--out",
            folder.resolve("out").toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> lines(Path out, String name) throws IOException {
    return Files.readAllLines(out.resolve(name + ".jsonl"));
  }

  private static List<String> messageIds(Path mails) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.list(mails)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
        Matcher id = MESSAGE_ID.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        assertThat(id.find()).as(file + " has a Message-ID").isTrue();
        ids.add(id.group(1));
      }
    }
    return ids;
  }
}
