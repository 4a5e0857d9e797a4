package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {

  @Test
  void countsANameThatHappeningsAskForAsPartOfThem() {
    List<String> calls =
        List.of(
            "picket.enrich.read.ArticleReader.read",
            "picket.enrich.event.EventReader.read",
            "picket.enrich.place.EventPlaces.at");
    assertThat(Stage.of(calls)).isEqualTo(Stage.EVENTS);
  }

  @Test
  void tellsTheChoiceOfSentencesFromTheirReading() {
    assertThat(Stage.of(List.of("picket.enrich.event.EventReader.isTelling")))
        .isEqualTo(Stage.TELLING);
  }

  @Test
  void knowsNothingOfOtherCode() {
    assertThat(Stage.of(List.of("java.lang.Thread.run"))).isEqualTo(Stage.REST);
  }
}
