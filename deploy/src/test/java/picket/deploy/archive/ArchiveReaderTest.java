package picket.deploy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.model.theatre.Source;

class ArchiveReaderTest {
  private static final String SOURCES = "[{\"id\": \"lamp\", \"bloc\": \"INTL\"}]";
  private static final String GOOD =
      "{\"id\": \"a\", \"url\": \"https://x.example/a\", \"source\": \"lamp\","
          + " \"seenAt\": \"2026-02-02T06:00:00Z\", \"title\": \"\", \"text\": \"\"}";

  private final Path folder;

  ArchiveReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsItemsThatSayOnlyWhatTheyMust() throws IOException {
    Archive archive = read(SOURCES, GOOD);

    assertThat(archive.items()).hasSize(1);
    assertThat(archive.items().get(0).publishedAt()).isNull();
    assertThat(archive.items().get(0).language()).isEqualTo("und");
    assertThat(archive.sources().get(0).name()).isEqualTo("lamp");
  }

  @Test
  void takesAnUnreadablePublicationTimeForNone() throws IOException {
    Archive archive = read(SOURCES, GOOD.replace("\"id\"", "\"publishedAt\": \"today\", \"id\""));

    assertThat(archive.items().get(0).publishedAt()).isNull();
  }

  @Test
  void putsItemsInTheOrderSeenAndSaysSo() throws IOException {
    String earlier = GOOD.replace("\"a\"", "\"b\"").replace("02T06", "01T06");

    Archive archive = read(SOURCES, GOOD + "\n" + earlier);

    assertThat(archive.items()).extracting(ArchiveItem::id).containsExactly("b", "a");
    assertThat(archive.notes()).singleElement().asString().contains("articles.jsonl:2:");
  }

  @Test
  void namesLineCauseAndMendOfEveryMistakeAtOnce() throws IOException {
    ArchiveException refused =
        refusal(
            SOURCES,
            String.join(
                "\n",
                GOOD,
                "{\"id\": \"b\"",
                GOOD,
                GOOD.replace("\"a\"", "\"c\"").replace("2026-02-02T06:00:00Z", "noon"),
                GOOD.replace("\"a\"", "\"d\"").replace("lamp", "torch"),
                GOOD.replace("\"a\"", "\"e\"").replace("https://x.example/a", "x"),
                "null"));

    assertThat(refused.problems())
        .satisfiesExactly(
            p -> assertThat(p).contains("articles.jsonl:2: not valid JSON"),
            p -> assertThat(p).contains(":3: the id \"a\" stands in line 1 too; give"),
            p -> assertThat(p).contains(":4: \"seenAt\" is \"noon\"").contains("ISO 8601"),
            p -> assertThat(p).contains(":5: the outlet \"torch\"").contains("lamp"),
            p -> assertThat(p).contains(":6: \"url\"").contains("give the article's address"),
            p -> assertThat(p).contains(":7: it says null"));
    assertThat(refused).hasMessageNotContaining("picket.deploy");
  }

  @Test
  void namesAMissingFile() {
    ArchiveException refused =
        catchThrowableOfType(ArchiveException.class, () -> ArchiveReader.read(folder));

    assertThat(refused.problems())
        .satisfiesExactly(
            p -> assertThat(p).contains("sources.json: there is no such file"),
            p -> assertThat(p).contains("articles.jsonl: there is no such file"));
  }

  @Test
  void refusesOutletsWithoutBlocAndAnEmptyArchive() throws IOException {
    assertThat(refusal("[{\"id\": \"lamp\"}, null]", GOOD).problems())
        .satisfiesExactly(
            p -> assertThat(p).contains("outlet 1 has no \"bloc\""),
            p -> assertThat(p).contains("outlet 2 has no"));
    assertThat(refusal(SOURCES, "\n").problems())
        .singleElement()
        .asString()
        .contains("it holds no article");
  }

  @Test
  void carriesTheAddressOfEachFeedOn() throws IOException {
    Archive archive =
        read(
            "[{\"id\": \"a\", \"bloc\": \"INTL\", \"domain\": \"lamp.example\", \"feedPath\": \"/rss?s=1\"},"
                + " {\"id\": \"b\", \"bloc\": \"INTL\", \"domain\": \"torch.example\"},"
                + " {\"id\": \"lamp\", \"bloc\": \"INTL\", \"feedPath\": \"/rss\"}]",
            GOOD);

    assertThat(archive.sources())
        .extracting(Source::feeds)
        .containsExactly(
            List.of("https://lamp.example/rss?s=1"),
            List.of("https://torch.example/feed.xml"),
            List.of());
  }

  @Test
  void namesEachDomainAndFeedPathThatMakesNoAddress() throws IOException {
    assertThat(
            refusal(
                    "[{\"id\": \"a\", \"bloc\": \"INTL\", \"domain\": \"https://lamp.example\"},"
                        + " {\"id\": \"b\", \"bloc\": \"INTL\", \"domain\": \"b.example\", \"feedPath\": \"rss\"},"
                        + " {\"id\": \"c\", \"bloc\": \"INTL\", \"domain\": \"c.example\", \"feedPath\": \"/a b\"}]",
                    GOOD.replace("lamp", "a"))
                .problems())
        .satisfiesExactly(
            p -> assertThat(p).contains("outlet 1: \"domain\"").contains("write the host alone"),
            p -> assertThat(p).contains("outlet 2: \"feedPath\" is \"rss\"").contains("slash"),
            p -> assertThat(p).contains("outlet 3: \"feedPath\" is \"/a b\""));
  }

  private ArchiveException refusal(String sources, String articles) throws IOException {
    write(sources, articles);
    return catchThrowableOfType(ArchiveException.class, () -> ArchiveReader.read(folder));
  }

  private Archive read(String sources, String articles) throws IOException {
    write(sources, articles);
    return ArchiveReader.read(folder);
  }

  private void write(String sources, String articles) throws IOException {
    Files.writeString(folder.resolve("sources.json"), sources);
    Files.writeString(folder.resolve("articles.jsonl"), articles);
  }
}
