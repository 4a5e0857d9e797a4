package picket.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.text.PhraseTable.Hit;

class CueFinderTest {
  private final CueFinder finder = new CueFinder();

  @Test
  void findsAllFormsOfAVerb() {
    assertThat(cues("Men ambushed a van; ambushing goes on."))
        .containsExactly(Cue.ATTACK, Cue.ATTACK);
  }

  @Test
  void takesTheLongestPhraseForItsMeaning() {
    assertThat(cues("A suicide car bomb went off.")).containsExactly(Cue.SUICIDE, Cue.BOMB);
    assertThat(cues("A targeted attack.")).containsExactly(Cue.TARGETED);
  }

  private List<Cue> cues(String sentence) {
    return finder.find(picket.enrich.name.Scene.document("T", sentence).sentences().get(1)).stream()
        .map(Hit::value)
        .toList();
  }
}
