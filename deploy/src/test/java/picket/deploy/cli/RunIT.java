package picket.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live line in a process of its own. */
class RunIT {
  private static final int SIGTERM_EXIT = 143;

  private final Path folder;

  RunIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void refusesToStartWithoutAContactAndSaysHowToSetIt() throws Exception {
    List<String> said = untilReadyAndThenTerminated(config(""));

    assertThat(said)
        .contains("exit 2")
        .anyMatch(line -> line.contains("contact: you@your.domain"))
        .noneMatch(line -> line.contains("Starting"));
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void stopsInOrderOnATermSignalAndStartsAgainOnItsFolder() throws Exception {
    Path config = config("contact: ops@desk.example\n");

    List<String> first = untilReadyAndThenTerminated(config);
    List<String> second = untilReadyAndThenTerminated(config);

    assertThat(first).contains("Stopped cleanly.", "exit " + SIGTERM_EXIT);
    assertThat(second).contains("Stopped cleanly.", "exit " + SIGTERM_EXIT);
    assertThat(first)
        .anyMatch(line -> line.contains("kcat") && line.contains("picket.enriched.v1"));
  }

  @Test
  void checksWhatWouldRun() throws IOException {
    Path config = config("contact: ops@desk.example\n");

    Spoken spoken = Spoken.by("check", "--config", config.toString());

    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.out())
        .contains("contact ops@desk.example", "1 outlets, 1 feeds", "patterns P1", "No mistakes.");
  }

  @Test
  void checkTellsTheLineOfAMistake() throws IOException {
    Path config = config("cotnact: ops@desk.example\n");

    Spoken spoken = Spoken.by("check", "--config", config.toString());

    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err()).contains("picket.yaml:1: ", "did you mean \"contact\"");
  }

  private Path config(String first) throws IOException {
    return Files.writeString(
        folder.resolve("picket.yaml"),
        first
            + "send-mail: false\nkafka-port: "
            + freePort()
            + "\ntheatres: [\""
            + pack()
            + "\"]\n");
  }

  /** The pack as it is, with one outlet that does not exist: no publisher is asked by a test. */
  private Path pack() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("packs/af-pk"));
    try (Stream<Path> files = Files.list(Path.of("theatres/af-pk"))) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.writeString(
        pack.resolve("sources.yaml"),
        """
        sources:
          - {id: down, name: Down, home: "https://down.example/", bloc: INTL, reliability: B, country: GB,
             language: en, feeds: ["https://down.example/feed"]}
        """);
    return pack;
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  private static List<String> untilReadyAndThenTerminated(Path config)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1000m",
                "-cp",
                System.getProperty("java.class.path"),
                Picket.class.getName(),
                "run",
                "--config",
                config.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("PICKET_CONTACT");
    Process process = builder.start();
    List<String> said = new ArrayList<>();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = err.readLine(); line != null; line = err.readLine()) {
        said.add(line);
        if (line.contains("kcat")) {
          process.toHandle().destroy(); // its streams stay open
        }
      }
    }
    said.add("exit " + process.waitFor());
    return said;
  }
}
