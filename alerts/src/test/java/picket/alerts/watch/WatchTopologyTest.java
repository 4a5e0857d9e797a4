package picket.alerts.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.alerts.pattern.Desk;
import picket.alerts.pattern.SampleIncident;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Tick;
import picket.model.Topics;
import picket.model.json.RecordSerde;

class WatchTopologyTest {
  private static final Instant HEARD = SampleIncident.hour(2);

  private TopologyTestDriver driver;
  private TestInputTopic<String, Happening> happenings;
  private TestOutputTopic<String, Alert> alerts;

  @BeforeEach
  void start(@TempDir Path folder) {
    Topology topology = new Topology();
    WatchTopology.add(topology, List.of(Desk.theatre()));
    Properties config = new Properties();
    config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "watch-test");
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9");
    driver = new TopologyTestDriver(topology, config, HEARD);
    happenings =
        driver.createInputTopic(
            Topics.HAPPENINGS,
            Serdes.String().serializer(),
            RecordSerde.of(Happening.class).serializer());
    alerts =
        driver.createOutputTopic(
            Topics.ALERTS,
            Serdes.String().deserializer(),
            RecordSerde.of(Alert.class).deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  private static Incident closure() {
    return SampleIncident.of("gate", IncidentType.CROSSING_CLOSURE)
        .by("AR_ARMY")
        .at("old-gate", "Old Gate", "NO", "Northmark")
        .when(1)
        .wire(2)
        .level(Corroboration.C1)
        .now();
  }

  private void tick(double hours) {
    Instant at = SampleIncident.hour(hours);
    happenings.pipeInput("ar-be", new Tick("ar-be", at), at);
  }

  @Test
  void writesAlertsUnderTheirIdWithTheTimeOfTheLogAndCloudEventsHeaders() {
    tick(2);
    happenings.pipeInput("ar-be", closure(), HEARD);
    tick(3);

    TestRecord<String, Alert> record = alerts.readRecord();
    assertThat(record.key()).isEqualTo(record.value().id());
    assertThat(record.getRecordTime()).isEqualTo(HEARD);
    assertThat(header(record, "ce_id")).isEqualTo(record.value().envelope().eventId());
    assertThat(header(record, "ce_type")).isEqualTo("picket.alert.v1");
    assertThat(header(record, "ce_source")).isEqualTo("/picket/ar-be/watch");
  }

  private static String header(TestRecord<String, Alert> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  @Test
  void stampsATimerWithItsInstant() {
    tick(2);
    happenings.pipeInput("ar-be", closure(), HEARD);
    tick(30);

    alerts.readRecord();
    assertThat(alerts.readRecord().getRecordTime()).isEqualTo(SampleIncident.hour(25));
    assertThat(alerts.isEmpty()).isTrue();
  }

  @Test
  void storesEachIncidentByItselfBesideTheHead() {
    tick(2);
    happenings.pipeInput("ar-be", closure(), HEARD);
    tick(3);

    KeyValueStore<String, Incident> incidents = driver.getKeyValueStore(WatchTopology.INCIDENTS);
    KeyValueStore<String, Head> heads = driver.getKeyValueStore(WatchTopology.HEADS);
    assertThat(incidents.get("ar-be/gate")).isNotNull();
    assertThat(heads.get("ar-be").episodes()).hasSize(1);
  }

  @Test
  void readsItsStateBackFromTheStores() {
    tick(2);
    happenings.pipeInput("ar-be", closure(), HEARD);
    tick(3);

    StateShelf shelf =
        new StateShelf(
            "ar-be",
            driver.getKeyValueStore(WatchTopology.HEADS),
            driver.getKeyValueStore(WatchTopology.INCIDENTS));
    assertThat(shelf.get().now()).isEqualTo(SampleIncident.hour(3));
    assertThat(shelf.get().incidents()).containsOnlyKeys("gate");
    assertThat(shelf.get().episodes()).hasSize(1);
  }

  @Test
  void passesOverTheatresThatItDoesNotWatch() {
    happenings.pipeInput("elsewhere", new Tick("elsewhere", HEARD), HEARD);

    assertThat(alerts.isEmpty()).isTrue();
  }
}
