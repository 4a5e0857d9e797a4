package picket.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassivesTest {

  @Test
  void callsTheSubjectOfAPassiveVerbPassive() {
    List<Arc> arcs = List.of(new Arc(2, "nsubj"), new Arc(2, "aux:pass"), new Arc(-1, "root"));
    assertThat(Passives.corrected(arcs).get(0)).isEqualTo(new Arc(2, "nsubj:pass"));
    assertThat(Passives.corrected(arcs).subList(1, 3)).isEqualTo(arcs.subList(1, 3));
  }

  @Test
  void leavesTheSubjectOfAnotherVerbAlone() {
    List<Arc> arcs =
        List.of(
            new Arc(1, "nsubj"), new Arc(-1, "root"), new Arc(3, "aux:pass"), new Arc(1, "ccomp"));
    assertThat(Passives.corrected(arcs)).isEqualTo(arcs);
  }
}
