package picket.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import picket.deploy.run.StageFailedException;

class PassageTest {
  private static final TopicPartition PARTITION = new TopicPartition("t", 0);
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void returnsOnlyWhenTheRecordItselfLiesBehindTheGroup() throws InterruptedException {
    ArrayDeque<Long> committed = new ArrayDeque<>(List.of(0L, 4L, 4L, 5L));
    List<Long> told = new ArrayList<>();

    new Passage((group, partition) -> committed.remove(), Optional::empty, LONG)
        .past("g", PARTITION, 4, told::add);

    assertThat(committed).isEmpty();
    assertThat(told).containsExactly(0L, 4L, 5L);
  }

  @Test
  void saysAtOnceThatAStageHasStopped() {
    Passage passage = new Passage((group, partition) -> 0, () -> Optional.of("disk full"), LONG);

    assertThatThrownBy(() -> passage.past("g", PARTITION, 4, done -> {}))
        .isInstanceOf(StageFailedException.class)
        .hasMessage("disk full");
    assertThatThrownBy(() -> passage.until(() -> false, "mail", "waiting")).hasMessage("disk full");
  }

  @Test
  void saysWhereAStageIsStuck() {
    Passage passage = new Passage((group, partition) -> 2, Optional::empty, Duration.ZERO);

    assertThatThrownBy(() -> passage.past("picket-read", PARTITION, 4, done -> {}))
        .isInstanceOf(StageFailedException.class)
        .hasMessageContaining("picket-read has not moved")
        .hasMessageContaining("at offset 2 of 5");
  }
}
