package picket.deploy.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import picket.model.json.RecordSerde;

/** Reads what is committed on topics, from their beginning. Thread-safe. */
public final class TopicLog {
  private static final Duration POLL = Duration.ofMillis(200);

  private final String bootstrap;

  public TopicLog(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /**
   * All records committed up to now, partition by partition, each in the order of its log.
   *
   * @param type of the values
   */
  public <T> List<ConsumerRecord<String, T>> read(String topic, Class<T> type) {
    return read(topic, RecordSerde.of(type).deserializer());
  }

  /** The same, with values as they stand: those of a dead letter need not be a record. */
  public List<ConsumerRecord<String, byte[]>> raw(String topic) {
    return read(topic, new ByteArrayDeserializer());
  }

  private <T> List<ConsumerRecord<String, T>> read(String topic, Deserializer<T> values) {
    try (KafkaConsumer<String, T> consumer = consumer(values)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .sorted(Comparator.comparingInt(TopicPartition::partition))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readToEnd(consumer, partitions);
    }
  }

  private static <T> List<ConsumerRecord<String, T>> readToEnd(
      KafkaConsumer<String, T> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    List<List<ConsumerRecord<String, T>>> logs =
        partitions.stream()
            .map(
                partition ->
                    (List<ConsumerRecord<String, T>>) new ArrayList<ConsumerRecord<String, T>>())
            .toList();
    while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
      consumer.poll(POLL).forEach(record -> logs.get(record.partition()).add(record));
    }
    return logs.stream().flatMap(List::stream).collect(Collectors.toList());
  }

  private <T> KafkaConsumer<String, T> consumer(Deserializer<T> values) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "isolation.level",
            "read_committed",
            "allow.auto.create.topics",
            false),
        new StringDeserializer(),
        values);
  }
}
