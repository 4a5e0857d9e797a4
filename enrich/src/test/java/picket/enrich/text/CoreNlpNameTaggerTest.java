package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.NameTagger.Label;

class CoreNlpNameTaggerTest {
  private static final CoreNlpNameTagger TAGGER = CoreNlpNameTagger.load();

  private static List<Label> tag(String text) {
    return TAGGER.tag(Scene.document("-", text).sentences().get(1));
  }

  @Test
  void tellsPlacesPeopleAndBodiesApart() {
    assertThat(tag("John Baker of Microsoft flew to Paris."))
        .containsExactly(
            Label.PERSON,
            Label.PERSON,
            Label.NONE,
            Label.ORGANISATION,
            Label.NONE,
            Label.NONE,
            Label.PLACE,
            Label.NONE);
  }

  @Test
  void learnsNoNamesFromTextInLowerCase() {
    String sentence = "Talks with Quillwort of Fenland Swaddle ended.";
    List<Label> before = tag(sentence);

    assertThat(before.get(2)).isEqualTo(Label.PERSON);
    tag("the quillwort grows in fenland, and a swaddle is a cloth.");
    assertThat(tag(sentence)).isEqualTo(before);
  }
}
