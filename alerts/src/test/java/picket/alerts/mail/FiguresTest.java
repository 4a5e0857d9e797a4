package picket.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.model.Count;
import picket.model.Measure;
import picket.model.VictimSide;

class FiguresTest {

  @Test
  void countsOnePersonInTheSingular() {
    assertThat(phrase(VictimSide.CIVILIAN, Count.exactly(1))).isEqualTo("1 civilian killed");
    assertThat(phrase(VictimSide.MILITANT, Count.exactly(2))).isEqualTo("2 militants killed");
  }

  @Test
  void saysWhereANumberIsOpen() {
    assertThat(phrase(VictimSide.TOTAL, new Count(20, null, false)))
        .isEqualTo("at least 20 killed");
    assertThat(phrase(VictimSide.CIVILIAN, Count.vaguely()))
        .isEqualTo("an unstated number of civilians killed");
  }

  private static String phrase(VictimSide side, Count count) {
    return Figures.phrase(side, Measure.KILLED, count);
  }
}
