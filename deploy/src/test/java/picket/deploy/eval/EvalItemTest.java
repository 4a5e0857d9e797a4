package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.model.Article;
import picket.model.TimeQuality;

class EvalItemTest {

  @Test
  void takesTheDayWhereNoHourIsGiven() {
    Article article = article(null, "2014-06-01");

    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2014-06-01T12:00:00Z"));
    assertThat(article.publishedAtQuality()).isEqualTo(TimeQuality.PAGE);
  }

  @Test
  void prefersTheHour() {
    assertThat(article("2014-06-01T10:00:00+05:00", "2014-06-02").publishedAt())
        .isEqualTo(Instant.parse("2014-06-01T05:00:00Z"));
  }

  @Test
  void knowsThatATextIsUndated() {
    assertThat(article(null, null).publishedAtQuality()).isEqualTo(TimeQuality.NONE);
    assertThat(article("yesterday, around noon", null).publishedAtQuality())
        .isEqualTo(TimeQuality.NONE);
  }

  @Test
  void placesAnUndatedTextInTheTimeOfItsDateline() {
    EvalItem item =
        new EvalItem("a", "Oslo, 7 Mar 88 -- The ferry left.", null, null, null, null, null);

    Article article = Objects.requireNonNull(item.article());

    assertThat(article.publishedAt()).isEqualTo(Instant.parse("1988-03-07T12:00:00Z"));
    assertThat(article.publishedAtQuality()).isEqualTo(TimeQuality.NONE);
  }

  @Test
  void namesTheItemOfASetThatIsNoArticle(@TempDir Path folder) throws IOException {
    String whole = "{\"id\":\"a\",\"text\":\"Words.\"}\n";
    Path set = Files.writeString(folder.resolve("in.jsonl"), whole + "{\"id\":\"b\"}\n");

    assertThatThrownBy(() -> EvalItem.articles(set))
        .isInstanceOf(EvalException.class)
        .hasMessageContaining("item 2 has no \"id\" or no \"text\"; add both");
  }

  @Test
  void isNoArticleWithoutIdOrText() {
    assertThat(new EvalItem(null, "text", null, null, null, null, null).article()).isNull();
    assertThat(new EvalItem("a", null, null, null, null, null, null).article()).isNull();
  }

  private static Article article(@Nullable String publishedAt, @Nullable String date) {
    EvalItem item = new EvalItem("a", "text", null, publishedAt, date, null, null);
    return Objects.requireNonNull(item.article());
  }
}
