package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedEvalTest {
  private static final long MINUTE = 60_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void writesWhatAFeedListsEvenWhereItLeadsNowhere() throws Exception {
    Files.writeString(
        folder.resolve("a.xml"),
        """
        <rss version="2.0"><channel><title>Frontier Wire</title><link>/news</link>
        <language>en-GB</language><lastBuildDate>Tue, 03 Mar 2026 12:00:00 GMT</lastBuildDate>
        <item><guid isPermaLink="false">7</guid><title>Gate shut</title>
        <author>desk@wire.example (City Desk)</author></item></channel></rss>
        """);

    assertThat(predicted("{\"id\":\"a\",\"file\":\"a.xml\",\"base_url\":\"https://w.example/f\"}"))
        .containsExactly(
            "{\"id\":\"a\",\"ok\":true,\"feed\":{\"title\":\"Frontier Wire\",\"link\":\"https://w.example/news\","
                + "\"language\":\"en-GB\",\"updated\":\"2026-03-03T12:00:00Z\"},\"items\":[{\"id\":\"7\","
                + "\"title\":\"Gate shut\",\"summary\":\"\",\"content\":\"\","
                + "\"authors\":[\"desk@wire.example (City Desk)\"]}]}");
  }

  @Test
  void tellsWhatIsNoFeed() throws Exception {
    Files.writeString(folder.resolve("a.xml"), "{}");

    assertThat(predicted("{\"id\":\"a\",\"file\":\"a.xml\"}"))
        .containsExactly(
            "{\"id\":\"a\",\"ok\":false,\"error\":\"it is JSON, not a feed of RSS or Atom\"}");
  }

  private List<String> predicted(String items) throws IOException, InterruptedException {
    Path set = Files.writeString(folder.resolve("set.jsonl"), items + "\n");
    Path out = folder.resolve("out.jsonl");
    new FeedEval(MINUTE).run(set, out, done -> {});
    return Files.readAllLines(out);
  }
}
