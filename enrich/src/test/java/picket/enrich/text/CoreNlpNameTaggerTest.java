package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.NameTagger.Label;

class CoreNlpNameTaggerTest {

  @Test
  void tellsPlacesPeopleAndBodiesApart() {
    Document document = Scene.document("-", "John Baker of Microsoft flew to Paris.");
    List<Label> labels = CoreNlpNameTagger.load().tag(document.sentences().get(1));
    assertThat(labels)
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
}
