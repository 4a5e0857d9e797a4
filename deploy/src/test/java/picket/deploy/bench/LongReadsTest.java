package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Article;
import picket.model.TimeQuality;

class LongReadsTest {
  private static final List<Article> SHORT =
      List.of(article("a", "One."), article("b", "Two."), article("c", "Three."));

  @Test
  void leavesArticlesThatAreLongEnough() {
    assertThat(LongReads.of(SHORT, 0)).isEqualTo(SHORT);
  }

  @Test
  void joinsEachWithThoseThatFollow() {
    assertThat(LongReads.of(SHORT, 10))
        .extracting(Article::text)
        .containsExactly(
            "One.\n\nTitle b.\n\nTwo.", "Two.\n\nTitle c.\n\nThree.", "Three.\n\nTitle a.\n\nOne.");
  }

  @Test
  void endsWithWhatThereIs() {
    assertThat(LongReads.of(SHORT, 10_000)).hasSize(3);
  }

  private static Article article(String id, String text) {
    Instant at = Instant.parse("2026-03-01T06:00:00Z");
    return new Article(
        id,
        "https://wire.example/" + id,
        "wire",
        "Title " + id,
        "",
        text,
        "en",
        null,
        null,
        at,
        TimeQuality.PAGE,
        at,
        1,
        id);
  }
}
