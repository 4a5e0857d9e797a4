package picket.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Genre;

class LexiconTest {

  @Test
  void skipsCommentsAndPartsAlternatives() {
    Lexicon lexicon = Lexicon.parse("words.tsv", List.of("# a comment", "", "NEWS\ta|b"), 2);
    assertThat(lexicon.rows()).hasSize(1);
    assertThat(lexicon.rows().get(0).list(1)).containsExactly("a", "b");
    assertThat(lexicon.rows().get(0).constant(0, Genre.class)).isEqualTo(Genre.NEWS);
  }

  @Test
  void namesTheLineThatHasTooFewCells() {
    assertThatThrownBy(() -> Lexicon.parse("words.tsv", List.of("# note", "alone"), 2))
        .hasMessage("words.tsv:2: 1 cells, expected 2; part them with tabs");
  }

  @Test
  void namesTheLineOfAWordThatNoTextHas() {
    assertThatThrownBy(() -> Lexicon.parse("words.tsv", List.of("NEWS\ta| b"), 2))
        .hasMessageContaining("words.tsv:1: ' b' is no word");
    assertThatThrownBy(() -> Lexicon.parse("words.tsv", List.of("NEWS\ta||b"), 2))
        .hasMessageContaining("words.tsv:1: '' is no word");
  }

  @Test
  void namesTheLineOfAnUnknownWord() {
    Lexicon lexicon = Lexicon.parse("words.tsv", List.of("NOVEL\ta"), 2);
    assertThatThrownBy(() -> lexicon.rows().get(0).constant(0, Genre.class))
        .hasMessageContaining("words.tsv:1: 'NOVEL' is none of");
  }

  @Test
  void namesTheLineOfAnUnknownWordAmongAlternatives() {
    Lexicon lexicon = Lexicon.parse("words.tsv", List.of("# note", "a\tNEWS|NOVEL"), 2);
    assertThatThrownBy(() -> lexicon.rows().get(0).constants(1, Genre.class))
        .hasMessageContaining("words.tsv:2: 'NOVEL' is none of")
        .hasMessageContaining("column 2");
  }
}
