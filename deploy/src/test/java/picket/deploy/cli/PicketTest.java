package picket.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person gets for a mistake: one clear sentence, an exit code, and no stack trace. */
class PicketTest {
  private static final Path ARCHIVE = Path.of("src/test/resources/archives/three-days");
  private static final Path THEATRE = Path.of("theatres/af-pk");

  private final Path folder;

  PicketTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "'', Say what to do",
    "replya, replya",
    "eval, Say which layer",
    "replay, ARCHIVE",
    "replay x, --out",
    "replay x --out y --via pigeon, pigeon",
    "eval incidents --in x, --out",
    "eval origins --in x, --out",
    "eval cluster --out x, --in",
    "explain, --article",
    "explain --article x --published soon, --published is",
    "explain --article nowhere.txt --theatre theatres/af-pk, there is no file",
    "explain --article x.txt --data a --bootstrap b:1, mutually exclusive",
    "explain --article 0123 --data a --source dawn, --source is for an article in a file or on",
    "explain --article 0123 --bootstrap b:1 --id x, --id is for an article in a file of JSON",
    "explain --article https://dale.example/7 --url https://x.example/, --url is for an article in",
    "explain --article x.txt --url dale, '--url is \"dale\"; write it whole'",
    "eval incidents --in nowhere --out x, --in nowhere: there is no such file",
    "bench, Say what to measure",
    "bench read --rounds 0, --rounds must lie in 1..1000",
    "bench latency --rate 0, --rate must lie in 0.1..1000",
  })
  void tellsWhatIsWrongWithTheArgumentsAndWhereHelpIs(String line, String expected) {
    Spoken spoken = Spoken.by(line.isEmpty() ? new String[0] : line.split(" ", -1));

    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err()).startsWith("picket: ").contains(expected).contains("--help");
    assertThat(spoken.err().lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--help",
    "replay --help",
    "explain --help",
    "eval --help",
    "eval alerts --help",
    "bench read --help",
    "--version"
  })
  void helpsEverywhere(String line) {
    Spoken spoken = Spoken.by(line.split(" ", -1));

    assertThat(spoken.code()).isZero();
    assertThat(spoken.out()).isNotBlank();
    assertThat(spoken.err()).isEmpty();
  }

  @Test
  void namesTheOutletThatIsMeantWhereNoneHasTheId() throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), "Words.");

    Spoken spoken =
        Spoken.by(
            "explain",
            "--article",
            story.toString(),
            "--theatre",
            THEATRE.toString(),
            "--source",
            "dwan");

    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err()).contains("no outlet has the id \"dwan\"; did you mean \"dawn\"?");
  }

  @Test
  void namesTheLineOfABadArticle() throws IOException {
    copy(ARCHIVE, folder);
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(articles, Files.readString(articles) + "{\"id\": 7\n");

    Spoken spoken = replay(folder, THEATRE);

    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err()).contains(articles + ":4: not valid JSON").doesNotContain("\tat ");
  }

  @Test
  void namesTheLineOfABadTheatreFile() throws IOException {
    Path pack = folder.resolve("af-pk");
    copy(THEATRE, pack);
    Path routes = pack.resolve("routes.yaml");
    Files.writeString(routes, Files.readString(routes) + "\nsurprise: 1\n");

    Spoken spoken = replay(ARCHIVE, pack);

    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err())
        .containsPattern("routes\\.yaml:\\d+")
        .contains("surprise")
        .doesNotContain("\tat ");
  }

  @Test
  void namesTheFileThatAReplayFolderLacks() {
    String missing = folder.toString();

    Spoken spoken = Spoken.by("eval", "alerts", "--in", missing, "--out", missing + "/x");

    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err()).contains("incidents.jsonl: there is no such file");
  }

  private Spoken replay(Path archive, Path theatre) {
    return Spoken.by(
        "replay",
        archive.toString(),
        "--out",
        folder.resolve("out").toString(),
        "--theatre",
        theatre.toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.newDirectoryStream(from)) {
      for (Path file : files) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
  }
}
