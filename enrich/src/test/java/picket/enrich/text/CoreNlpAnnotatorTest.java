package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;

class CoreNlpAnnotatorTest {
  private final CoreNlpAnnotator annotator = Models.annotator();

  @Test
  void tagsAndParsesWhatItIsAskedFor() {
    Sentence plain =
        annotator.split(Scene.article("wire", "T", "Gunmen attacked a post.")).sentences().get(1);

    Sentence parsed = annotator.parse(plain);

    assertThat(plain.tokens().get(1).tag()).isEmpty();
    assertThat(parsed.tokens().get(1).lemma()).isEqualTo("attack");
    assertThat(parsed.tokens().get(0).relation()).isEqualTo("nsubj");
    assertThat(parsed.tokens().get(0).head()).isEqualTo(1);
    assertThat(parsed.tokens().get(1).head()).isEqualTo(-1);
  }

  @Test
  void leavesTheGrammarOfVeryLongSentences() {
    String text = "Gunmen attacked " + "a post and ".repeat(40) + "a van.";
    Sentence plain = annotator.split(Scene.article("wire", "T", text)).sentences().get(1);

    Sentence parsed = annotator.parse(plain);

    assertThat(parsed.tokens().get(1).tag()).isNotEmpty();
    assertThat(parsed.tokens()).allMatch(token -> token.head() == -1);
  }
}
