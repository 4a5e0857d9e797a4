package picket.deploy.run;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;
import picket.model.json.RecordSerde;

/** Kafka clients as every part of this process wants them. */
public final class Clients {
  private Clients() {}

  public static Admin admin(String bootstrap) {
    return Admin.create(Map.of("bootstrap.servers", bootstrap));
  }

  /** Writes records of a type under text keys; a send is done when the broker has it. */
  public static <T> Producer<String, T> producer(String bootstrap, Class<T> type) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "acks",
            "all",
            "enable.idempotence",
            true,
            "compression.type",
            "zstd"),
        new StringSerializer(),
        RecordSerde.of(type).serializer());
  }
}
