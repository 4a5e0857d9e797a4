package picket.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Article;
import picket.model.EnrichedArticle;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.Observed;
import picket.model.Samples;
import picket.model.Tick;

class RecordSerdeTest {
  private static final Tick TICK = new Tick("no-se", Instant.parse("2025-10-08T05:02:00Z"));

  @Test
  void readsBackWhatItWrote() {
    assertThat(roundTrip(Samples.article(), Article.class)).isEqualTo(Samples.article());
    assertThat(roundTrip(Samples.enriched(), EnrichedArticle.class)).isEqualTo(Samples.enriched());
    assertThat(roundTrip(Samples.incident(), Incident.class)).isEqualTo(Samples.incident());
    assertThat(roundTrip(Samples.alert(), Alert.class)).isEqualTo(Samples.alert());
  }

  @Test
  void readsEveryHappeningAndEverythingObservedAsWhatItWas() {
    for (Happening one : List.of(TICK, Samples.incident(), Samples.situation())) {
      assertThat(roundTrip(one, Happening.class)).isEqualTo(one);
    }
    for (Observed one : List.of(TICK, Samples.reading())) {
      assertThat(roundTrip(one, Observed.class)).isEqualTo(one);
    }
  }

  @Test
  void writesTheSameBytesEachTime() {
    Serde<Incident> serde = RecordSerde.of(Incident.class);

    assertThat(serde.serializer().serialize("t", Samples.incident()))
        .isEqualTo(serde.serializer().serialize("t", Samples.incident()));
  }

  @Test
  void keepsTombstones() {
    Serde<Incident> serde = RecordSerde.of(Incident.class);

    assertThat(serde.serializer().serialize("t", null)).isNull();
    assertThat(serde.deserializer().deserialize("t", (byte[]) null)).isNull();
  }

  @Test
  void namesTypeAndTopicOfWhatItCannotRead() {
    byte[] broken = "{\"id\": 7".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    assertThatThrownBy(() -> RecordSerde.of(Incident.class).deserializer().deserialize("t", broken))
        .isInstanceOf(SerializationException.class)
        .hasMessageStartingWith("no valid Incident on t");
  }

  private static <T> T roundTrip(T record, Class<T> type) {
    Serde<T> serde = RecordSerde.of(type);
    return serde.deserializer().deserialize("t", serde.serializer().serialize("t", record));
  }
}
