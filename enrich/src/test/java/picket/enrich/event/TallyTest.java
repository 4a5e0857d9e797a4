package picket.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.model.Measure.KILLED;
import static picket.model.VictimSide.CIVILIAN;
import static picket.model.VictimSide.MILITANT;
import static picket.model.VictimSide.SECURITY;
import static picket.model.VictimSide.TOTAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.figure.Casualty;
import picket.model.Count;
import picket.model.VictimSide;

class TallyTest {
  private final Tally tally = new Tally();

  @Test
  void addsTheSides() {
    tally.add(List.of(dead(1, SECURITY, 11), dead(5, MILITANT, 19)));

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(30));
  }

  @Test
  void keepsTheFirstNumberOfASide() {
    tally.add(List.of(dead(1, SECURITY, 11)));
    tally.add(List.of(dead(1, SECURITY, 9)));
    tally.add(List.of(dead(1, MILITANT, 4)));

    assertThat(tally.get(KILLED, SECURITY)).isEqualTo(Count.exactly(11));
    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(15));
  }

  @Test
  void doesNotAddPartsToTheWhole() {
    tally.add(
        List.of(
            dead(1, TOTAL, 10),
            new Casualty(1, 1, 4, KILLED, SECURITY, Count.exactly(3), "", true)));

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(10));
    assertThat(tally.get(KILLED, SECURITY)).isEqualTo(Count.exactly(3));
  }

  @Test
  void addsPeopleOfOneVerb() {
    tally.add(List.of(dead(1, MILITANT, 1), dead(1, TOTAL, 1)));

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(2));
  }

  @Test
  void leavesAnOpenNumberOpen() {
    tally.add(
        List.of(
            new Casualty(1, 1, 0, KILLED, MILITANT, new Count(200, null, false), "", false),
            dead(1, CIVILIAN, 3)));

    assertThat(tally.total(KILLED)).isEqualTo(new Count(203, null, false));
  }

  private static Casualty dead(int verb, VictimSide side, int number) {
    return new Casualty(1, verb, 0, KILLED, side, Count.exactly(number), "", false);
  }
}
