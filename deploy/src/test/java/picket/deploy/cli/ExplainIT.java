package picket.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explains articles of a file and of a replay that has ended. */
class ExplainIT {
  private static final String ARCHIVE = "src/test/resources/archives/three-days";
  private static final String THEATRE = "theatres/af-pk";
  private static final String SHUT = "https://lampwire.example/asia/torkham-shut";

  private final Path folder;

  ExplainIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsAnArticleOfAReplayByItsAddressAndReadsItAsItsFile() {
    String data = folder.resolve("data").toString();
    String out = folder.resolve("out").toString();
    Spoken replay =
        Spoken.by("replay", ARCHIVE, "--out", out, "--data", data, "--theatre", THEATRE);
    assertThat(replay.code()).as(replay.err()).isZero();

    Spoken ofRun = explain(SHUT, "--data", data, "--archive", ARCHIVE, "--json");
    Spoken ofFile = explain(ARCHIVE + "/articles.jsonl", "--id", "t-1", "--json");
    Spoken missing = explain("0123456789abcdef", "--data", data);

    assertThat(ofRun.code()).as(ofRun.err()).isZero();
    assertThat(ofRun.out()).contains("\"CROSSING_CLOSURE\"").contains("\"sentences\":[");
    assertThat(reports(ofFile)).isEqualTo(reports(ofRun));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("no article \"0123456789abcdef\" is on picket.articles.v1");
  }

  @Test
  void saysThatAFolderHoldsNoRun() {
    Spoken spoken = explain("0123456789abcdef", "--data", folder.toString());

    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err()).contains("holds no run");
  }

  @Test
  void showsAPersonWhatBecameOfEachSentence() {
    Spoken spoken = explain(ARCHIVE + "/articles.jsonl", "--id", "t-3");

    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.out())
        .contains("Torkham crossing reopens")
        .contains("[0] CROSSING_REOPENING, NEW")
        .contains("=>        report 0");
  }

  /** All that was read, without when it was seen. */
  private static String reports(Spoken spoken) {
    String json = spoken.out();
    return json.substring(json.indexOf("\"reports\":["));
  }

  private static Spoken explain(String article, String... more) {
    String[] args = new String[more.length + 5];
    args[0] = "explain";
    args[1] = "--article";
    args[2] = article;
    args[3] = "--theatre";
    args[4] = THEATRE;
    System.arraycopy(more, 0, args, 5, more.length);
    return Spoken.by(args);
  }
}
