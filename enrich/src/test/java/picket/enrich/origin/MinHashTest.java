package picket.enrich.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final String STORY =
      "Two guards were hurt on Monday when a shell landed beside the customs shed of the lower"
          + " crossing, the district office said. Lorries waited until the evening, when the gate was"
          + " opened again. A clerk told this paper that nobody had fired for an hour before. The"
          + " governor called for calm and promised an inquiry within the week.";

  @Test
  void sameTextHasSameSignature() {
    assertThat(MinHash.signature(STORY)).hasSize(MinHash.SIZE).isEqualTo(MinHash.signature(STORY));
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(MinHash.signature(STORY.toUpperCase(java.util.Locale.ROOT).replace(',', ';')))
        .isEqualTo(MinHash.signature(STORY));
  }

  @Test
  void reprintWithAnotherEndIsSimilar() {
    String reprint = "KARZ: " + STORY + " More details are awaited.";

    assertThat(similarity(STORY, reprint)).isGreaterThan(0.7);
  }

  @Test
  void anotherStoryIsNotSimilar() {
    String other = "The bakers of the old town shut their ovens on Monday over the price of flour.";

    assertThat(similarity(STORY, other)).isLessThan(0.1);
  }

  @Test
  void noWordsHaveNoSignature() {
    assertThat(MinHash.signature(" -- ")).isEmpty();
    assertThat(MinHash.similarity(List.of(), List.of())).isZero();
  }

  private static double similarity(String a, String b) {
    return MinHash.similarity(MinHash.signature(a), MinHash.signature(b));
  }
}
