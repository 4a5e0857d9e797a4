package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class RoundTest {
  @Test
  void makesWholePassesOnly() throws Exception {
    Queue<String> done = new ConcurrentLinkedQueue<>();

    Round.run(List.of("a", "b", "c"), done::add, 2, Duration.ofMillis(5));

    long each = done.size() / 3;
    assertThat(each).isPositive();
    for (String item : List.of("a", "b", "c")) {
      assertThat(done.stream().filter(item::equals)).hasSize((int) each);
    }
  }

  @Test
  void makesOnePassEvenWithoutTime() throws Exception {
    Queue<String> done = new ConcurrentLinkedQueue<>();

    double rate = Round.run(List.of("a", "b"), done::add, 1, Duration.ZERO);

    assertThat(done).containsExactly("a", "b");
    assertThat(rate).isPositive();
  }

  @Test
  void failsWhereTheWorkFails() {
    assertThatThrownBy(
            () ->
                Round.run(
                    List.of("a"),
                    item -> {
                      throw new IllegalArgumentException("cannot read " + item);
                    },
                    2,
                    Duration.ZERO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot read a");
  }
}
