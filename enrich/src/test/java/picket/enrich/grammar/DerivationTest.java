package picket.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DerivationTest {
  private static final int NONE = Derivation.NONE;

  @Test
  void isDoneOnceEveryWordHangsOnTheRoot() {
    Derivation derivation = new Derivation(2);
    derivation.shift();
    derivation.shift();
    assertThat(derivation.canShift()).isFalse();
    assertThat(derivation.canJoin()).isTrue();
    derivation.joinLeft(5);
    assertThat(derivation.isDone()).isFalse();
    assertThat(derivation.canJoin()).isFalse();
    derivation.joinRight(1);
    assertThat(derivation.isDone()).isTrue();
    assertThat(new int[] {derivation.head(1), derivation.head(2)}).containsExactly(2, 0);
    assertThat(new int[] {derivation.label(1), derivation.label(2)}).containsExactly(5, 1);
  }

  @Test
  void looksAtTheTopOfTheStackAndAtWhatComesNext() {
    Derivation derivation = new Derivation(4);
    derivation.shift();
    derivation.shift();
    assertThat(derivation.slots()).startsWith(0, 1, 2, 3, 4, NONE);
    assertThat(derivation.slots()).endsWith(NONE, NONE, NONE, NONE, NONE, NONE);
  }

  @Test
  void looksAtTheOutermostDependentsOfTheTop() {
    Derivation derivation = new Derivation(5);
    for (int n = 0; n < 3; n++) {
      derivation.shift();
    }
    derivation.joinLeft(2); // 2 on 3
    derivation.joinLeft(3); // 1 on 3
    derivation.shift();
    derivation.shift();
    derivation.joinRight(4); // 5 on 4
    derivation.joinRight(6); // 4 on 3
    int[] slots = derivation.slots();
    assertThat(slots).startsWith(NONE, 0, 3, NONE, NONE, NONE);
    assertThat(Arrays.copyOfRange(slots, 6, 12)).containsExactly(1, 4, 2, NONE, NONE, 5);
  }
}
