package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Measure;

class WordTableTest {
  private static final WordTable.Row ROW =
      new WordTable.Row("harm.tsv", 7, List.of("killed ", "KILED"));

  @Test
  void stripsCellsAndTakesAMissingOneForEmpty() {
    assertThat(ROW.cell(0)).isEqualTo("killed");
    assertThat(ROW.cell(5)).isEmpty();
  }

  @Test
  void namesFileAndLineOfAnUnknownWord() {
    assertThatThrownBy(() -> ROW.value(Measure.class, 1))
        .hasMessage("harm.tsv:7: 'KILED' is not a Measure");
  }

  @Test
  void namesTheTableThatIsMissing() {
    assertThatThrownBy(() -> WordTable.read(WordTable.class, "nowhere.tsv"))
        .hasMessageContaining("nowhere.tsv is missing");
  }
}
