package picket.model.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.theatre.Border.Point;

class BorderTest {
  private static final Border MERIDIAN =
      new Border(List.of(List.of(new Point(70, 30), new Point(70, 35))));

  @Test
  void measuresToTheNearestPointOfTheLine() {
    double degree = Border.distanceKm(34, 70, 34, 71);

    assertThat(MERIDIAN.distanceKm(34, 71)).isCloseTo(degree, within(0.01 * degree));
    assertThat(MERIDIAN.distanceKm(33.3, 70)).isZero();
  }

  @Test
  void measuresToTheEndBeyondIt() {
    assertThat(MERIDIAN.distanceKm(36, 70)).isCloseTo(111.2, within(0.3));
  }

  @Test
  void measuresToTheNearestOfSeveralLines() {
    Border two =
        new Border(
            List.of(
                List.of(new Point(70, 30), new Point(70, 35)),
                List.of(new Point(71.5, 30), new Point(71.5, 35))));

    assertThat(two.distanceKm(34, 71.4)).isLessThan(10);
  }

  @Test
  void staysGoodToOnePerCentFarFromTheLine() {
    double truth = Border.distanceKm(32.5, 70, 32.5, 73);

    assertThat(MERIDIAN.distanceKm(32.5, 73)).isCloseTo(truth, within(0.01 * truth));
  }

  @Test
  void bearsALineOfOneRepeatedPoint() {
    Border point = new Border(List.of(List.of(new Point(70, 30), new Point(70, 30))));

    assertThat(point.distanceKm(31, 70)).isCloseTo(111.2, within(0.3));
  }

  @Test
  void knowsGreatCircles() {
    // a quarter of the equator
    assertThat(Border.distanceKm(0, 0, 0, 90)).isCloseTo(10_007.5, within(1.0));
    assertThat(Border.distanceKm(34, 71, 34, 71)).isZero();
  }

  @Test
  void isInfinitelyFarWhereThereIsNone() {
    Border none = new Border(List.of());

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.distanceKm(34, 71)).isInfinite();
  }
}
