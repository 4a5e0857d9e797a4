package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final Samples HUNDRED =
      new Samples(IntStream.rangeClosed(1, 100).mapToObj(n -> (double) (101 - n)).toList());

  @Test
  void takesTheNearestRankWhateverTheOrder() {
    assertThat(HUNDRED.percentile(50)).isEqualTo(50);
    assertThat(HUNDRED.percentile(95)).isEqualTo(95);
    assertThat(HUNDRED.percentile(100)).isEqualTo(100);
    assertThat(new Samples(List.of(3.0, 1.0, 2.0)).median()).isEqualTo(2);
  }

  @Test
  void givesTheOnlySampleForEveryPercentile() {
    Samples one = new Samples(List.of(4.0));

    assertThat(one.percentile(1)).isEqualTo(4);
    assertThat(one.percentile(95)).isEqualTo(4);
  }

  @Test
  void makesUpNoFigureWhereNothingWasMeasured() {
    Samples none = new Samples(List.of());

    assertThat(none.shown(50, 1)).isEqualTo("-");
    assertThatThrownBy(none::median).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void comparesRoundByRoundAndNotMedianByMedian() {
    Samples ratios = ReadBench.ratios(List.of(10.0, 40.0, 90.0), List.of(10.0, 20.0, 1.0));

    assertThat(ratios.sorted()).containsExactly(1.0, 2.0, 90.0);
    assertThat(ratios.shown(50, 2)).isEqualTo("2.00");
  }
}
