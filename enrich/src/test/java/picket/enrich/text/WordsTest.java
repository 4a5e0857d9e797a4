package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void makesTheFormsOfRegularVerbs() {
    assertThat(Words.verbForms("raid")).containsExactly("raid", "raids", "raided", "raiding");
    assertThat(Words.verbForms("seize")).containsExactly("seize", "seizes", "seized", "seizing");
    assertThat(Words.verbForms("bury")).containsExactly("bury", "buries", "buried", "burying");
  }

  @Test
  void takesIrregularFormsAsTold() {
    assertThat(Words.verbForms("shoot/shoots/shot")).containsExactly("shoot", "shoots", "shot");
  }

  @Test
  void makesPlurals() {
    assertThat(Words.plural("gunman")).isEqualTo("gunmen");
    assertThat(Words.plural("clash")).isEqualTo("clashes");
    assertThat(Words.plural("boy")).isEqualTo("boys");
  }
}
