package picket.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picket.model.Envelope;

class CloudEventsTest {

  @Test
  void carriesWhatTheEventIsInHeadersOfOneOrder() {
    Envelope envelope = Envelope.of("ev-1", "art-1");
    Instant time = Instant.parse("2025-10-08T05:02:00Z");

    assertThat(
            Stream.of(
                    CloudEvents.headers(
                            envelope, "picket.incident.v1", "/picket/no-se/assemble", time)
                        .toArray())
                .map(h -> h.key() + "=" + new String(h.value(), StandardCharsets.UTF_8)))
        .containsExactly(
            "ce_specversion=1.0",
            "ce_id=ev-1",
            "ce_source=/picket/no-se/assemble",
            "ce_type=picket.incident.v1",
            "ce_time=2025-10-08T05:02:00Z",
            "content-type=application/json");
  }
}
