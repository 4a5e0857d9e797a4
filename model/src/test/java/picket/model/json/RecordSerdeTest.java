package picket.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import picket.model.ActorRef;
import picket.model.Corroboration;
import picket.model.Details;
import picket.model.Envelope;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.IncidentType;
import picket.model.Tick;
import picket.model.TimePrecision;
import picket.model.TimeSpan;

class RecordSerdeTest {
  private static final Instant AT = Instant.parse("2025-10-08T05:02:00Z");

  @Test
  void readsBackWhatItWrote() {
    Happening tick = new Tick("af-pk", AT);
    Happening incident = incident();

    assertThat(roundTrip(tick)).isEqualTo(tick);
    assertThat(roundTrip(incident)).isEqualTo(incident);
  }

  private static Happening roundTrip(Happening happening) {
    Serde<Happening> serde = RecordSerde.of(Happening.class);
    return serde.deserializer().deserialize("t", serde.serializer().serialize("t", happening));
  }

  private static Incident incident() {
    return new Incident(
        Envelope.of("e", "a"),
        "i",
        "af-pk",
        1,
        IncidentType.AIR_STRIKE,
        IncidentStatus.RUMOUR,
        Corroboration.C0,
        new ActorRef(ActorRef.UNKNOWN, null, null, 0.5),
        null,
        null,
        List.of(),
        new TimeSpan(AT, AT, TimePrecision.INSTANT),
        List.of(),
        Details.NONE,
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        AT,
        AT,
        null);
  }
}
