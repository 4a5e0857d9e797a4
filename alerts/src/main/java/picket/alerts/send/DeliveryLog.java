package picket.alerts.send;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picket.model.Delivery;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/**
 * The deliveries topic as the sender sees it: read from its start each time, marked at its end.
 *
 * <p>A consumer group keeps two senders from reading the same partition; nothing is committed. Used
 * from one thread, but for {@link #wakeUp}.
 */
final class DeliveryLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryLog.class);
  private static final String GROUP = "picket-outbox";

  private final Serde<Delivery> serde = RecordSerde.of(Delivery.class);
  private final KafkaConsumer<String, byte[]> consumer;
  private final KafkaProducer<String, byte[]> producer;
  private final SortedMap<Integer, Long> ends = new TreeMap<>();
  private boolean assigned;

  /**
   * @param bootstrap Kafka's bootstrap servers
   * @param restarted called when reading starts again from the first entry
   */
  DeliveryLog(String bootstrap, Runnable restarted) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.GROUP_PROTOCOL_CONFIG,
                "classic",
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed"),
            new StringDeserializer(),
            Serdes.ByteArray().deserializer());
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
            new StringSerializer(),
            Serdes.ByteArray().serializer());
    consumer.subscribe(List.of(Topics.DELIVERIES), new FromTheStart(restarted));
  }

  /** The next entries, in order; empty where none comes in time. */
  List<Delivery> poll(Duration wait) {
    List<Delivery> entries = new ArrayList<>();
    try {
      consumer.poll(wait).forEach(record -> read(record, entries));
    } catch (WakeupException e) {
      LOG.atDebug().log("Woken");
    }
    return entries;
  }

  /** Whether everything was read that stood in the log when reading started. */
  boolean isCaughtUp() {
    return assigned
        && ends.entrySet().stream()
            .allMatch(end -> consumer.position(partition(end.getKey())) >= end.getValue());
  }

  /**
   * Writes what became of a delivery.
   *
   * @return false where the broker did not confirm it in time: try again
   */
  boolean mark(Delivery delivery) throws InterruptedException {
    byte[] value = serde.serializer().serialize(Topics.DELIVERIES, delivery);
    long timestamp = delivery.queuedAt().toEpochMilli();
    try {
      producer
          .send(new ProducerRecord<>(Topics.DELIVERIES, null, timestamp, delivery.key(), value))
          .get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RetriableException) {
        LOG.atWarn().log("The broker does not take a delivery's mark; trying again");
        return false;
      }
      throw new IllegalStateException("cannot mark delivery " + delivery.messageId(), e);
    }
  }

  /** Ends a running poll; may be called from any thread. */
  void wakeUp() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
    producer.close(Duration.ofSeconds(5));
  }

  private void read(ConsumerRecord<String, byte[]> record, List<Delivery> entries) {
    if (record.value() == null) {
      return;
    }
    try {
      entries.add(serde.deserializer().deserialize(record.topic(), record.value()));
    } catch (SerializationException e) {
      LOG.atError()
          .addKeyValue("partition", record.partition())
          .addKeyValue("offset", record.offset())
          .setCause(e)
          .log("An entry of the deliveries cannot be read and is passed over");
    }
  }

  private static TopicPartition partition(int number) {
    return new TopicPartition(Topics.DELIVERIES, number);
  }

  private final class FromTheStart implements ConsumerRebalanceListener {
    private final Runnable restarted;

    FromTheStart(Runnable restarted) {
      this.restarted = restarted;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      restarted.run();
      ends.clear();
      consumer.seekToBeginning(consumer.assignment());
      consumer
          .endOffsets(consumer.assignment())
          .forEach((partition, end) -> ends.put(partition.partition(), end));
      assigned = !ends.isEmpty();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      assigned = false;
      ends.clear();
      restarted.run();
    }
  }
}
