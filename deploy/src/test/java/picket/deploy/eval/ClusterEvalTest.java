package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.model.json.Json;
import picket.model.theatre.TheatreReader;

class ClusterEvalTest {
  private static final String SOURCES =
      """
      [{"id":"mill","name":"Mill Agency","domain":"mill.example","bloc":"WIRE"},
       {"id":"ford","name":"Ford Times","domain":"ford.example","bloc":"PK_PRIVATE"}]
      """;
  private static final String BLAST =
      "Three policemen were killed on Monday when a bomb hit their van near Bannu, police said."
          + " The van was on its way back from a checkpost when the blast threw it into a ditch."
          + " Nobody has claimed the attack so far, and a search of the fields has begun.";
  private static final String OWN =
      "A bomb beside a road killed three policemen near Bannu on Monday, a hospital said. It was"
          + " the first such attack in the district since the harvest.";

  private final Path folder;

  ClusterEvalTest(@TempDir Path folder) {
    this.folder = folder;
  }

  record Line(
      String id,
      String source,
      String url,
      String publishedAt,
      String seenAt,
      String title,
      String text) {}

  record Prediction(@Nullable String id, @Nullable String cluster) {}

  @Test
  void takesReprintsAndRevisionsOfAnArchiveForOneText() throws IOException {
    Files.writeString(folder.resolve("sources.json"), SOURCES);
    Path in =
        set(
            line("copy", "ford", "ford.example/1", "08:00", "FORD: " + BLAST),
            line("root", "mill", "mill.example/1", "07:30", BLAST),
            line("root-2", "mill", "mill.example/1", "09:00", BLAST + " A fourth has died."),
            line("own", "ford", "ford.example/2", "09:30", OWN));

    SortedMap<String, String> clusters = clusters(in, ClusterEval.By.ORIGIN);

    assertThat(clusters.keySet()).containsExactly("copy", "own", "root", "root-2");
    assertThat(clusters.get("copy")).isEqualTo(clusters.get("root"));
    assertThat(clusters.get("root-2")).isEqualTo(clusters.get("root"));
    assertThat(clusters.get("own")).isNotEqualTo(clusters.get("root"));
  }

  @Test
  void takesItemsThatTellOneHappeningForOneCluster() throws IOException {
    Path in =
        set(
            line("a", "mill", "mill.example/1", "07:30", BLAST),
            line("b", "ford", "ford.example/2", "09:30", OWN),
            titled("c", "A good year", "09:40", "The harvest near Bannu was good."));

    SortedMap<String, String> clusters = clusters(in, ClusterEval.By.INCIDENT);

    assertThat(clusters.get("b")).isEqualTo(clusters.get("a"));
    assertThat(clusters.get("c")).isNotEqualTo(clusters.get("a"));
  }

  private SortedMap<String, String> clusters(Path in, ClusterEval.By by) throws IOException {
    Path out = folder.resolve("clusters.jsonl");
    ClusterEval.of(in, List.of(TheatreReader.read(Path.of("theatres/af-pk"))), by)
        .run(out, read -> {});
    SortedMap<String, String> clusters = new TreeMap<>();
    JsonLines.read(out, Prediction.class)
        .forEach(p -> clusters.put(String.valueOf(p.id()), String.valueOf(p.cluster())));
    return clusters;
  }

  private static Line line(String id, String source, String url, String time, String text) {
    String at = "2026-03-02T" + time + ":00Z";
    return new Line(id, source, "https://" + url, at, at, "Three policemen killed in Bannu", text);
  }

  private static Line titled(String id, String title, String time, String text) {
    Line line = line(id, "ford", "ford.example/" + id, time, text);
    return new Line(id, line.source(), line.url(), line.publishedAt(), line.seenAt(), title, text);
  }

  private Path set(Line... lines) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(Json.write(line)).append('\n');
    }
    return Files.writeString(folder.resolve("articles.jsonl"), text);
  }
}
