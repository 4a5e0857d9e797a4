package picket.model.theatre.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Map<String, String> WORDS = Map.of("gate.spot", "Mill Gate");

  @Test
  void fillsItsGaps() {
    assertThat(Wording.fill("Shut: {gate.spot}.", WORDS)).isEqualTo("Shut: Mill Gate.");
  }

  @Test
  void leavesOutAnOptionalPartWithoutWords() {
    assertThat(Wording.fill("Shut[, after the {clash.what}].", WORDS)).isEqualTo("Shut.");
  }

  @Test
  void keepsAnOptionalPartWithWordsAndDropsItsBrackets() {
    assertThat(Wording.fill("Shut[: {gate.spot}].", WORDS)).isEqualTo("Shut: Mill Gate.");
  }

  @Test
  void takesNoWordForATemplate() {
    assertThat(Wording.fill("{a}", Map.of("a", "$1 {b} \\", "b", "no"))).isEqualTo("$1 {b} \\");
  }
}
