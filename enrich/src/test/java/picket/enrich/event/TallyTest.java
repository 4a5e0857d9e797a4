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
import picket.enrich.figure.Casualty.Extent;
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
            new Casualty(1, 1, 4, KILLED, SECURITY, Count.exactly(3), "", Extent.PART, false)));

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(10));
    assertThat(tally.get(KILLED, SECURITY)).isEqualTo(Count.exactly(3));
  }

  @Test
  void takesItsOwnNumberForOneThatSeveralShare() {
    tally.add(List.of(dead(1, TOTAL, 5)));

    assertThat(tally.part(List.of(dead(2, TOTAL, 5)))).isFalse();
    assertThat(tally.part(List.of(dead(2, TOTAL, 2)))).isTrue();
    tally.add(List.of(dead(2, TOTAL, 2)));

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(2));
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
            new Casualty(
                1, 1, 0, KILLED, MILITANT, new Count(200, null, false), "", Extent.WHOLE, false),
            dead(1, CIVILIAN, 3)));

    assertThat(tally.total(KILLED)).isEqualTo(new Count(203, null, false));
  }

  @Test
  void addsTheDeadOfBothArmies() {
    tally.add(List.of(dead(1, SECURITY, 58)), c -> "RU");
    tally.add(List.of(dead(1, SECURITY, 9)), c -> "GR");
    tally.add(List.of(dead(1, SECURITY, 58)), c -> "");

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(67));
    assertThat(tally.get(KILLED, SECURITY)).isEqualTo(Count.exactly(67));
  }

  @Test
  void takesATollThatRose() {
    tally.add(List.of(dead(1, CIVILIAN, 6)));
    tally.add(List.of(toll(9)));

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(9));
  }

  @Test
  void keepsAHigherCountThanAnOldToll() {
    tally.add(List.of(dead(1, CIVILIAN, 6)));
    tally.add(List.of(toll(4)));

    assertThat(tally.total(KILLED)).isEqualTo(Count.exactly(6));
  }

  private static Casualty toll(int number) {
    return new Casualty(1, 1, 0, KILLED, TOTAL, Count.exactly(number), "", Extent.TOLL, false);
  }

  private static Casualty dead(int verb, VictimSide side, int number) {
    return new Casualty(1, verb, 0, KILLED, side, Count.exactly(number), "", Extent.WHOLE, false);
  }
}
