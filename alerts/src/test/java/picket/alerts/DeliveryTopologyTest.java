package picket.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.alerts.mail.Letterhead;
import picket.alerts.mail.MessageIds;
import picket.alerts.watch.WatchTopology;
import picket.model.Alert;
import picket.model.Delivery;
import picket.model.Topics;
import picket.model.json.RecordSerde;

class DeliveryTopologyTest {
  private static final Letterhead LETTERHEAD =
      new Letterhead("picket@p.example", "ops@p.example", "p.example");

  @TempDir private static Path folder = Path.of("set by JUnit");

  @Test
  void queuesOneIntentForEachRevisionInTheTimeOfTheLog() {
    List<TestRecord<String, Delivery>> queued =
        route(SampleAlert.raised(), SampleAlert.updated(), SampleAlert.cancelled());

    assertThat(queued)
        .extracting(TestRecord::key)
        .containsExactly(
            "a1b2c3/0/night@desk.example",
            "a1b2c3/1/night@desk.example",
            "a1b2c3/2/night@desk.example");
    assertThat(queued).allMatch(record -> record.getRecordTime().equals(record.value().queuedAt()));
    assertThat(queued.get(0).value().messageId())
        .isEqualTo(MessageIds.root("a1b2c3", "night@desk.example", "p.example"));
  }

  @Test
  void withdrawsNothingFromThoseWhoWereNotTold() {
    assertThat(route(SampleAlert.cancelled())).isEmpty();
  }

  @Test
  void joinsTheWatcherInOneTopology() {
    AlertsConfig config = config();

    String described =
        Alerts.topology(
                config,
                topology -> {
                  WatchTopology.add(topology, config.theatres());
                  return WatchTopology.WATCH;
                })
            .describe()
            .toString();

    assertThat(described).contains("route", Topics.DELIVERIES).doesNotContain("Sub-topology: 1");
  }

  private static List<TestRecord<String, Delivery>> route(Alert... alerts) {
    AlertsConfig config = config();
    try (TopologyTestDriver driver =
        new TopologyTestDriver(
            Alerts.topology(config, DeliveryTopologyTest::source), StreamsSettings.of(config))) {
      TestInputTopic<String, Alert> in =
          driver.createInputTopic(
              Topics.ALERTS,
              Serdes.String().serializer(),
              RecordSerde.of(Alert.class).serializer());
      for (Alert alert : alerts) {
        in.pipeInput(alert.id(), alert, alert.emittedAt());
      }
      return driver
          .createOutputTopic(
              Topics.DELIVERIES,
              Serdes.String().deserializer(),
              RecordSerde.of(Delivery.class).deserializer())
          .readRecordsToList();
    }
  }

  private static String source(Topology topology) {
    topology.addSource(
        "test-alerts",
        Serdes.String().deserializer(),
        RecordSerde.of(Alert.class).deserializer(),
        Topics.ALERTS);
    return "test-alerts";
  }

  private static AlertsConfig config() {
    return new AlertsConfig(
        "unused:1",
        List.of(SampleTheatre.THEATRE),
        folder,
        Topics.forArchive(),
        MailSettings.queueOnly(LETTERHEAD));
  }
}
