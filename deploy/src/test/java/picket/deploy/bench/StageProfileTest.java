package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageProfileTest {

  @Test
  void sharesOutTheTimeByWhereTheThreadWasFound() {
    StageProfile profile = new StageProfile(8, Map.of(Stage.TAG, 3, Stage.PARSE, 1));
    assertThat(profile.millis(Stage.TAG)).isEqualTo(6);
    assertThat(profile.millis(Stage.PARSE)).isEqualTo(2);
    assertThat(profile.millis(Stage.PLACES)).isZero();
  }

  @Test
  void measuresTheTimeThatAnItemTakes() throws IOException {
    StageProfile profile = StageProfile.of(List.of(1), n -> spin(), Duration.ofMillis(300));
    assertThat(profile.millis()).isPositive();
    assertThat(profile.millis(Stage.TAG)).isZero();
  }

  private static void spin() {
    long end = System.nanoTime() + Duration.ofMillis(5).toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
