package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.PhraseTable.Hit;

class PhraseTableTest {
  private final PhraseTable<String> table = new PhraseTable<>();

  @Test
  void prefersTheLongestPhrase() {
    table.add("bomb", "short");
    table.add("bomb blast", "long");

    assertThat(find("A bomb blast, then a bomb."))
        .containsExactly(new Hit<>(1, 3, "long"), new Hit<>(6, 7, "short"));
  }

  @Test
  void readsAcrossHyphensAndCapitals() {
    table.add("car bomb", "x");

    assertThat(find("Car-bomb kills two")).containsExactly(new Hit<>(0, 3, "x"));
  }

  @Test
  void starStandsForAFewWordsButNotForANumberOrAClause() {
    table.add("received * wounds", "x");

    assertThat(find("He received wounds.")).containsExactly(new Hit<>(1, 3, "x"));
    assertThat(find("He received several deep shrapnel wounds."))
        .containsExactly(new Hit<>(1, 6, "x"));
    assertThat(find("He received 12 wounds.")).isEmpty();
    assertThat(find("He received help, and wounds healed.")).isEmpty();
  }

  private List<Hit<String>> find(String sentence) {
    return table.find(
        new SentenceSplitter(WorkBudget.USUAL)
            .split(Scene.article("wire", "T", sentence))
            .sentences()
            .get(1));
  }
}
