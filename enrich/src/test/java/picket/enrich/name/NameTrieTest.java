package picket.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.text.Sentence;

class NameTrieTest {
  private final NameTrie<String> trie =
      new NameTrie.Builder<String>()
          .add("Tehreek-e-Taliban Pakistan", false, "ttp")
          .add("Pakistan", false, "country")
          .add("IS", true, "iskp")
          .add("Angoor Adda", false, "crossing")
          .add("Jamaat-ul-Ahrar", false, "jua")
          .add("security forces", false, "forces")
          .build();

  private List<String> found(String text) {
    Sentence sentence = Scene.document(text).sentences().get(0);
    return trie.find(sentence).stream().flatMap(match -> match.values().stream()).toList();
  }

  @Test
  void prefersTheLongestName() {
    assertThat(found("The Tehreek-e-Taliban Pakistan spoke")).containsExactly("ttp");
  }

  @Test
  void readsManySpellingsAsOne() {
    assertThat(
            found(
                "Tehrik-i-Taliban Pakistan, Tehreek e Taliban Pakistan, TEHREEK-E-TALIBAN PAKISTAN"))
        .containsExactly("ttp", "ttp", "ttp");
    assertThat(found("Angur Ada and Angoor Adda")).containsExactly("crossing", "crossing");
    assertThat(found("the Jamaat al-Ahrar, the Jama'at-ul-Ahrar")).containsExactly("jua", "jua");
  }

  @Test
  void seesThroughPossessivesAndHyphens() {
    assertThat(found("Pakistan's army and the Pakistan-Iran line"))
        .containsExactly("country", "country");
  }

  @Test
  void asksForCapitalsOnlyWhereTheNameHasThem() {
    assertThat(found("the pakistan of old; Security Forces and security forces"))
        .containsExactly("forces", "forces");
  }

  @Test
  void comparesExactNamesByTheirLetters() {
    assertThat(found("It is said that IS, I.S. and Is differ")).containsExactly("iskp", "iskp");
  }

  @Test
  void breaksNamesAtCommas() {
    assertThat(found("Angoor, Adda")).isEmpty();
  }

  @Test
  void looksUpWholeNamesOnly() {
    assertThat(trie.get("Pakistan")).containsExactly("country");
    assertThat(trie.get("Pakistan Bureau")).isEmpty();
  }
}
