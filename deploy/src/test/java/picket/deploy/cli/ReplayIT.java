package picket.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole line: broker, stages, SMTP. */
class ReplayIT {
  private static final String OURS = "src/test/resources/archives/three-days";
  private static final String THEATRE = "theatres/af-pk";
  private static final String FORTNIGHT = "archives/border-fortnight";

  private final Path folder;

  ReplayIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void givesTheSameBytesForTheSameArchive() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    assertThat(replay(OURS, first).code()).isZero();
    assertThat(replay(OURS, second).code()).isZero();

    SortedMap<String, String> files = contents(first);
    assertThat(files.keySet())
        .contains("summary.md", "enriched.jsonl", "incidents.jsonl", "situations.jsonl")
        .contains("alerts.jsonl", "scoring.jsonl");
    assertThat(contents(second)).isEqualTo(files);
    assertThat(files.get("scoring.jsonl"))
        .contains("{\"url\":\"https://lampwire.example/asia/torkham-shut\",\"revision\":0,")
        .contains("\"id\":\"t-1\"");
  }

  @Test
  void mailsWhatEscalatesInAFortnight() throws IOException {
    Path out = folder.resolve("out");

    Spoken spoken = replay(FORTNIGHT, out);

    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.err()).contains("read 50 of 50 articles").doesNotContain("Exception");
    assertThat(Files.readAllLines(out.resolve("alerts.jsonl"))).isNotEmpty();
    assertThat(mails(out)).isNotEmpty().allSatisfy(ReplayIT::isAMail);
    assertThat(Files.readString(out.resolve("summary.md"))).contains("RAISED").contains("PKT");
    evaluates(out);
  }

  @Test
  void readsFromWebPagesWhatStandsInTheArchive() throws IOException {
    Path byTopic = folder.resolve("topic");
    Path byHttp = folder.resolve("http");

    Spoken topic = replay(FORTNIGHT, byTopic);
    Spoken http = replay(FORTNIGHT, byHttp, "--via", "http");

    assertThat(topic.code()).as(topic.err()).isZero();
    assertThat(http.code()).as(http.err()).isZero();
    assertThat(http.err()).contains("polled 50 of 50 articles");
    assertThat(contents(byHttp)).isEqualTo(contents(byTopic));
  }

  private void evaluates(Path replay) throws IOException {
    Path out = folder.resolve("predictions.jsonl");
    String in = replay.toString();
    isPrediction(Spoken.by("eval", "alerts", "--in", in, "--out", out.toString()), out);
    isPrediction(
        Spoken.by("eval", "reports", "--in", in, "--out", out.toString(), "--theatre", THEATRE),
        out);
  }

  private static void isPrediction(Spoken spoken, Path out) throws IOException {
    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(Files.readAllLines(out))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  private static void isAMail(Path file) throws IOException {
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .startsWith("Date: ")
        .contains("Message-ID: <");
    String page = file.getFileName().toString().replace(".eml", ".html");
    assertThat(Files.readString(file.resolveSibling(page)))
        .contains("data:image/png;base64,")
        .doesNotContain("cid:");
    assertThat(Files.readString(file.resolveSibling("index.html"))).contains(page);
  }

  private static Spoken replay(String archive, Path out, String... more) {
    return Spoken.by(
        Stream.concat(
                Stream.of("replay", archive, "--out", out.toString(), "--theatre", THEATRE),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<Path> mails(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("mails"))) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }

  private static SortedMap<String, String> contents(Path out) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            out.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
