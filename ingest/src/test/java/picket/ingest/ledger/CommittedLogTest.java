package picket.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class CommittedLogTest {
  private static final TopicPartition BOOKS = new TopicPartition("books", 0);
  private static final TopicPartition OTHERS = new TopicPartition("others", 0);

  private final MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
  private final CommittedLog log = new CommittedLog("nowhere:1", Map.of(BOOKS, 2L, OTHERS, 7L));

  private List<String> read(Duration patience) {
    List<String> read = new ArrayList<>();
    log.replay("books", consumer, patience, read::add);
    return read;
  }

  private void records(String... values) {
    consumer.updateBeginningOffsets(Map.of(BOOKS, 0L));
    consumer.schedulePollTask(
        () -> {
          for (int at = 0; at < values.length; at++) {
            String value = values[at].isEmpty() ? null : values[at];
            consumer.addRecord(new ConsumerRecord<>("books", 0, at, "key", value));
          }
        });
  }

  @Test
  void readsATopicUpToItsBarrierAndLeavesTombstonesOut() {
    records("one", "two", "");

    assertThat(read(Duration.ofMinutes(1))).containsExactly("one", "two");
  }

  @Test
  void givesUpWhereTheBarrierNeverComes() {
    records("one", "two");

    assertThatThrownBy(() -> read(Duration.ofMillis(50)))
        .isInstanceOf(TimeoutException.class)
        .hasMessageContaining("books");
  }
}
