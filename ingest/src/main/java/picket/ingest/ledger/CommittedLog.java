package picket.ingest.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import picket.model.json.RecordSerde;

/** Reads what ingest keeps of itself on Kafka, from the beginning to the committed end. */
final class CommittedLog {
  private static final Duration POLL = Duration.ofMillis(200);

  private final String bootstrap;

  CommittedLog(String bootstrap) {
    this.bootstrap = bootstrap;
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
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
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
