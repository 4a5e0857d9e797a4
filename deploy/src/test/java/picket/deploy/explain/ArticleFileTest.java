package picket.deploy.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.model.Article;
import picket.model.TimeQuality;

class ArticleFileTest {
  private static final Path ARCHIVE = Path.of("src/test/resources/archives/three-days");
  private static final Particulars NOTHING = new Particulars(null, null, null);

  private final Path folder;

  ArticleFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void takesALineOfAnArchiveWithItsOutletsUnderTheIdOfAReplay() throws IOException {
    Shown shown = new ArticleFile(ARCHIVE.resolve("articles.jsonl"), NOTHING).read("t-2");

    assertThat(shown.article().title()).isEqualTo("Torkham closed for trade");
    assertThat(shown.article().id())
        .isEqualTo(ArticleIdentity.id(CanonicalUrl.of("https://gategazette.example/news/7")));
    assertThat(shown.article().publishedAt()).isEqualTo(Instant.parse("2026-02-02T08:00:00Z"));
    assertThat(shown.outlets()).extracting("id").contains("gate", "lamp");
  }

  @Test
  void takesTheFirstLineWhereNoneIsNamed() throws IOException {
    assertThat(new ArticleFile(ARCHIVE.resolve("articles.jsonl"), NOTHING).read(null).article())
        .extracting(Article::sourceId)
        .isEqualTo("lamp");
  }

  @Test
  void namesTheLineThatIsMissing() {
    ArticleFile file = new ArticleFile(ARCHIVE.resolve("articles.jsonl"), NOTHING);

    assertThatThrownBy(() -> file.read("t-9"))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("t-9")
        .hasMessageContaining("3 lines");
  }

  @Test
  void takesARecordOfTheArticlesTopicAsItIs() throws IOException {
    Article article =
        read(
            "a.json",
            "{\"id\":\"0123\",\"sourceId\":\"dawn\",\"url\":\"https://dawn.example/7\",\"title\":\"T\","
                + "\"text\":\"Words.\",\"publishedAt\":\"2026-02-02T08:00:00Z\",\"revision\":2}");

    assertThat(article.id()).isEqualTo("0123");
    assertThat(article.sourceId()).isEqualTo("dawn");
    assertThat(article.revision()).isEqualTo(2);
  }

  @Test
  void takesTheFirstLineOfATextForItsTitleWhereABlankLineFollows() throws IOException {
    assertThat(read("a.txt", "A title\r\n\r\nOne.\r\n\r\nTwo.").title()).isEqualTo("A title");
    assertThat(read("b.txt", "One line.\nAnother.").title()).isEmpty();
    assertThat(read("b.txt", "One line.\nAnother.").text()).isEqualTo("One line.\nAnother.");
    assertThat(read("b.txt", "One line.").publishedAtQuality()).isEqualTo(TimeQuality.NONE);
  }

  @Test
  void takesTheArticleOutOfAPage() throws IOException {
    String story = "A bomb went off beside the road to the mill, and two guards were hurt. ";
    Article article =
        read(
            "a.html",
            "<!DOCTYPE html><html><head><title>Blast</title><meta property='article:published_time'"
                + " content='2026-02-02T08:00:00Z'></head><body><nav>Home</nav><article><h1>Blast</h1><p>"
                + story.repeat(3)
                + "</p></article></body></html>");

    assertThat(article.title()).isEqualTo("Blast");
    assertThat(article.text()).startsWith("A bomb went off").doesNotContain("Home");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-02-02T08:00:00Z"));
  }

  @Test
  void looksBehindAByteOrderMark() throws IOException {
    String line = "{\"id\":\"1\",\"title\":\"T\",\"text\":\"Words.\"}";

    assertThat(read("a.json", "\uFEFF" + line).text()).isEqualTo("Words.");
    assertThat(read("b.txt", "\uFEFFA title\n\nOne.").title()).isEqualTo("A title");
  }

  @Test
  void saysThatALineIsNullOrHasATimeThatNobodyCanRead() throws IOException {
    String odd = "{\"id\":\"1\",\"text\":\"Words.\",\"publishedAt\":\"on market day\"}";
    Path file = Files.writeString(folder.resolve("c.json"), odd);
    Particulars said = new Particulars(null, Instant.parse("2026-05-05T05:05:05Z"), null);

    assertThatThrownBy(() -> read("a.json", "{\"id\":\"1\",\"text\":\"W\"}\nnull", "2"))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("a.json:2: it says null");
    assertThatThrownBy(() -> read("b.json", odd))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("it was published \"on market day\"; write that such as 2026-");
    assertThat(new ArticleFile(file, said).read(null).article().publishedAt())
        .isEqualTo(said.published());
  }

  @Test
  void whatAPersonSaysStandsBeforeTheFile() throws IOException {
    Instant said = Instant.parse("2026-05-05T05:05:05Z");
    Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
    Particulars particulars = new Particulars("dawn", said, "https://dawn.example/8");

    Article article = new ArticleFile(file, particulars).read(null).article();

    assertThat(article.sourceId()).isEqualTo("dawn");
    assertThat(article.publishedAt()).isEqualTo(said);
    assertThat(article.url()).isEqualTo("https://dawn.example/8");
  }

  @Test
  void namesTheLineOfBrokenJsonAndAnEmptyFile() {
    assertThatThrownBy(() -> read("a.json", "{\"id\":\"1\","))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("a.json:1: not valid JSON");
    assertThatThrownBy(() -> read("b.json", "{\"id\":\"1\"}")).hasMessageContaining("no \"text\"");
    assertThatThrownBy(() -> read("c.txt", " \n")).hasMessageContaining("it is empty");
  }

  private Article read(String name, String content) throws IOException {
    return read(name, content, null);
  }

  private Article read(String name, String content, @Nullable String id) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return new ArticleFile(file, NOTHING).read(id).article();
  }
}
