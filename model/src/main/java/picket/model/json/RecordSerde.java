package picket.model.json;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Kafka serdes for the records: UTF-8 JSON; a tombstone is null both ways. */
public final class RecordSerde {
  private RecordSerde() {}

  /** The serde of a record type, or of one of the sealed interfaces over them. */
  public static <T> Serde<T> of(Class<T> type) {
    return Serdes.serdeFrom(
        (topic, record) -> record == null ? null : Json.bytes(record),
        (topic, bytes) -> bytes == null ? null : read(topic, bytes, type));
  }

  private static <T> T read(String topic, byte[] bytes, Class<T> type) {
    try {
      return Json.read(bytes, type);
    } catch (RuntimeException e) {
      throw new SerializationException(
          "no valid " + type.getSimpleName() + " on " + topic + ": " + e.getMessage(), e);
    }
  }
}
