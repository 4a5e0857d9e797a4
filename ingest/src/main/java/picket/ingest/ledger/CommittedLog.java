package picket.ingest.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import picket.model.json.RecordSerde;

/** Reads what ingest keeps of itself on Kafka, from the beginning to all that is committed. */
final class CommittedLog {
  /**
   * Writes something to each of these partitions in a transaction of its own, and says where. The
   * committed end alone would not do: it stands before a transaction of a killed writer whose
   * commit is decided, but not yet marked on the partition.
   */
  @FunctionalInterface
  interface Barrier {
    Map<TopicPartition, Long> write(Collection<TopicPartition> partitions);
  }

  private static final Duration POLL = Duration.ofMillis(200);

  private final String bootstrap;
  private final Barrier barrier;

  CommittedLog(String bootstrap, Barrier barrier) {
    this.bootstrap = bootstrap;
    this.barrier = barrier;
  }

  /** Hands over the values of a topic in the order of its log; tombstones are left out. */
  <T> void replay(String topic, Class<T> type, Consumer<T> taker) {
    try (KafkaConsumer<String, T> consumer =
        new KafkaConsumer<>(
            settings(), new StringDeserializer(), RecordSerde.of(type).deserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      consumer
          .partitionsFor(topic)
          .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> last = barrier.write(partitions);
      while (last.entrySet().stream()
          .anyMatch(e -> consumer.position(e.getKey()) <= e.getValue())) {
        for (ConsumerRecord<String, T> record : consumer.poll(POLL)) {
          if (record.value() != null) {
            taker.accept(record.value());
          }
        }
      }
    }
  }

  private Map<String, Object> settings() {
    return Map.of(
        "bootstrap.servers",
        bootstrap,
        "isolation.level",
        "read_committed",
        "allow.auto.create.topics",
        false);
  }
}
