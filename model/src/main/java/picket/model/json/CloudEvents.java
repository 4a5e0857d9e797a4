package picket.model.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import picket.model.Envelope;

/**
 * Headers of a public record, after the Kafka protocol binding of CloudEvents 1.0 in binary mode:
 * the value stays plain JSON, and what the event is stands in headers, always in the same order.
 */
public final class CloudEvents {
  private static final String SPEC_VERSION = "1.0";
  private static final String CONTENT_TYPE = "application/json";

  private CloudEvents() {}

  /**
   * Returns new headers.
   *
   * @param envelope gives the event's id
   * @param type what the value is, such as {@code picket.incident.v1}
   * @param source what wrote it, as a URI reference such as {@code /picket/af-pk/assemble}; with
   *     the id it names the event for ever
   * @param time when it came about: the record's timestamp, never the wall clock
   */
  public static Headers headers(Envelope envelope, String type, String source, Instant time) {
    Headers headers = new RecordHeaders();
    add(headers, "ce_specversion", SPEC_VERSION);
    add(headers, "ce_id", envelope.eventId());
    add(headers, "ce_source", source);
    add(headers, "ce_type", type);
    add(headers, "ce_time", time.toString());
    add(headers, "content-type", CONTENT_TYPE);
    return headers;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
