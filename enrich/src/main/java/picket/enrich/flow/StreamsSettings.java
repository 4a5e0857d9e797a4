package picket.enrich.flow;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import picket.model.InstanceName;
import picket.model.Topics;

/** The settings of an application of the stage: exactly once, dead letters, small batches. */
public final class StreamsSettings {
  /** Application id of {@link ReadTopology}. */
  public static final String READ = "picket-read";

  /** Application id of {@link AssembleTopology}. */
  public static final String ASSEMBLE = "picket-assemble";

  private static final int READ_AT_ONCE = 10;

  /**
   * How long what a killed instance left open may hold up those who read after it. Many times what
   * the largest article costs, since a transaction that outlasts it is done again.
   */
  private static final int TRANSACTION_MS = 20_000;

  private StreamsSettings() {}

  /** Of the application that reads. */
  public static Properties read(String bootstrap, Path stateDir, int threads) {
    Properties settings = common(READ, "read", bootstrap, stateDir);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    settings.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), READ_AT_ONCE);
    return settings;
  }

  /** Of the application that assembles. */
  public static Properties assemble(String bootstrap, Path stateDir) {
    return common(ASSEMBLE, "assemble", bootstrap, stateDir);
  }

  private static Properties common(String id, String stage, String bootstrap, Path stateDir) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, id);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
    settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
    settings.put(
        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.deadLetters(stage));
    settings.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueExceptionHandler.class);
    settings.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueProcessingExceptionHandler.class);
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
    settings.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), TRANSACTION_MS);
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
    settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    settings.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
        InstanceName.of(stateDir));
    return settings;
  }
}
