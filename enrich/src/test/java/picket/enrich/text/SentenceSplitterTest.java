package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter(WorkBudget.USUAL);

  @Test
  void putsTheTitleFirstAndEndsSentencesAtLineBreaks() {
    Document document =
        splitter.split(Scene.article("wire", "A title", "One line\nTwo. Three.", "Four."));

    assertThat(document.sentences().stream().map(Sentence::text))
        .containsExactly("A title", "One line", "Two.", "Three.", "Four.");
    assertThat(document.sentences().get(0).isTitle()).isTrue();
    assertThat(document.sentences().get(4).paragraph()).isEqualTo(1);
  }

  @Test
  void countsOffsetsInCodePoints() {
    Document document =
        splitter.split(Scene.article("wire", "T", "\uD83D\uDE80 fell. Shots rang."));

    Sentence second = document.sentences().get(2);
    assertThat(second.begin()).isEqualTo(8);
    assertThat(second.tokens().get(0)).isEqualTo(new Token("Shots", "shots", "", -1, "", 8, 13));
  }

  @Test
  void cutsHyphenatedWords() {
    Document document = splitter.split(Scene.article("wire", "T", "A 48-hour truce."));

    assertThat(document.sentences().get(1).tokens().stream().map(Token::word))
        .containsExactly("A", "48", "-", "hour", "truce", ".");
  }

  @Test
  void cutsTextThatHasLostItsFullStops() {
    String run =
        "A guard was hurt when men on a motorbike fired at a van of the water board near the old bridge in the"
            + " eastern part of the town early in the morning of the second day of the fair said a clerk The driver"
            + " took him to a clinic where his wounds were dressed";

    assertThat(splitter.split(Scene.article("wire", "T", run)).sentences()).hasSize(3);
  }

  @Test
  void stopsAtTheBudget() {
    SentenceSplitter small = new SentenceSplitter(new WorkBudget(2, 100, 1, 10));

    assertThat(small.split(Scene.article("wire", "T", "One. Two. Three. Four.")).sentences())
        .hasSize(3);
  }

  @Test
  void readsAnEmptyArticle() {
    assertThat(splitter.split(Scene.article("wire", "", "")).sentences())
        .isEqualTo(List.of(new Sentence(0, -1, "", -1, -1, List.of())));
  }
}
