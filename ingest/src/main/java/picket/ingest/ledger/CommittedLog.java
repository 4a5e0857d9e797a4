package picket.ingest.ledger;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import picket.model.json.RecordSerde;

/**
 * Reads what ingest keeps of itself on Kafka, from the beginning to barriers: records that this
 * session has committed to each partition.
 *
 * <p>The committed end alone would not do: it stands before a transaction of a killed writer whose
 * commit is decided, but not yet marked on the partition.
 */
final class CommittedLog {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String bootstrap;
  private final Map<TopicPartition, Long> barriers;

  /**
   * @param barriers where they stand, for each partition of the topics to be read
   */
  CommittedLog(String bootstrap, Map<TopicPartition, Long> barriers) {
    this.bootstrap = bootstrap;
    this.barriers = Map.copyOf(barriers);
  }

  /**
   * Hands over the values of a topic in the order of its log; tombstones are left out.
   *
   * @throws TimeoutException where the barriers do not come within two minutes
   */
  <T> void replay(String topic, Class<T> type, java.util.function.Consumer<T> taker) {
    try (KafkaConsumer<String, T> consumer =
        new KafkaConsumer<>(
            settings(), new StringDeserializer(), RecordSerde.of(type).deserializer())) {
      replay(topic, consumer, PATIENCE, taker);
    }
  }

  <T> void replay(
      String topic,
      Consumer<String, T> consumer,
      Duration patience,
      java.util.function.Consumer<T> taker) {
    long begun = System.nanoTime();
    Map<TopicPartition, Long> ends = barriers(topic);
    consumer.assign(ends.keySet());
    consumer.seekToBeginning(ends.keySet());
    while (!isBeyond(ends, consumer)) {
      if (System.nanoTime() - begun > patience.toNanos()) {
        throw new TimeoutException(topic + " was not read to its end within " + patience);
      }
      for (ConsumerRecord<String, T> record : consumer.poll(POLL)) {
        if (record.value() != null) {
          taker.accept(record.value());
        }
      }
    }
  }

  private Map<TopicPartition, Long> barriers(String topic) {
    Map<TopicPartition, Long> here = new HashMap<>(barriers);
    here.keySet().removeIf(partition -> !partition.topic().equals(topic));
    return here;
  }

  private static boolean isBeyond(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) > end.getValue());
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
