package picket.enrich.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.NOON;
import static picket.enrich.Sample.reading;
import static picket.enrich.Sample.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.enrich.Sample;
import picket.model.EnrichedArticle;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Observed;
import picket.model.Report;
import picket.model.Tick;
import picket.model.Topics;
import picket.model.json.RecordSerde;

class AssembleTopologyTest {
  private static final Report CLASH = report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE);

  private TopologyTestDriver driver;
  private TestInputTopic<String, Observed> readings;

  @BeforeEach
  void start(@TempDir Path state) {
    driver =
        new TopologyTestDriver(
            new AssembleTopology(List.of(Sample.theatre()), Duration.ofSeconds(10)).build(),
            StreamsSettings.assemble("none:9092", state),
            NOON);
    readings =
        driver.createInputTopic(
            Topics.READINGS, new StringSerializer(), RecordSerde.of(Observed.class).serializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void writesTheLogInItsOrderAndTheViewsBesideIt() {
    readings.pipeInput("no-se/a", reading("a", "globe", 0, CLASH), NOON);

    List<TestRecord<String, Happening>> log = read(Topics.HAPPENINGS, Happening.class);
    assertThat(log).extracting(TestRecord::key).containsOnly("no-se");
    assertThat(log).extracting(TestRecord::getRecordTime).containsOnly(NOON.plusSeconds(120));
    assertThat(log.get(0).value()).isInstanceOf(Tick.class);
    Incident incident = (Incident) log.get(1).value();
    assertThat(read(Topics.INCIDENTS, Incident.class))
        .singleElement()
        .satisfies(view -> assertThat(view.key()).isEqualTo(incident.id()))
        .satisfies(view -> assertThat(header(view, "ce_type")).isEqualTo("picket.incident.v1"))
        .satisfies(view -> assertThat(header(view, "ce_id")).isNotBlank());
    assertThat(read(Topics.ENRICHED, EnrichedArticle.class))
        .singleElement()
        .satisfies(view -> assertThat(view.value().incidents()).hasSize(1));
  }

  @Test
  void keepsOneCaseUnderItsTheatre() {
    readings.pipeInput("no-se/a", reading("a", "norradio", 0, CLASH), NOON);
    List<String> before = stored();
    readings.pipeInput("no-se/b", reading("b", "sudradio", 9, CLASH), NOON);

    assertThat(before).singleElement().asString().startsWith("no-se/");
    assertThat(stored()).isEqualTo(before);
  }

  private List<String> stored() {
    List<String> keys = new ArrayList<>();
    try (KeyValueIterator<String, Object> all =
        driver.<String, Object>getKeyValueStore(AssembleTopology.CASES).all()) {
      all.forEachRemaining(entry -> keys.add(entry.key));
    }
    return keys;
  }

  @Test
  void forwardsTicksFromOutside() {
    readings.pipeInput("no-se/tick", new Tick("no-se", NOON.plusSeconds(5)), NOON);

    assertThat(read(Topics.HAPPENINGS, Happening.class))
        .extracting(TestRecord::value)
        .containsExactly(new Tick("no-se", NOON.plusSeconds(5)));
  }

  @Test
  void wallClockTicksOnceATheatreIsKnown() {
    driver.advanceWallClockTime(Duration.ofSeconds(10));
    assertThat(read(Topics.HAPPENINGS, Happening.class)).isEmpty();

    readings.pipeInput("no-se/a", reading("a", "globe", 0), NOON);
    driver.advanceWallClockTime(Duration.ofMinutes(3));

    assertThat(read(Topics.HAPPENINGS, Happening.class))
        .extracting(TestRecord::value)
        .last()
        .isEqualTo(new Tick("no-se", NOON.plus(Duration.ofSeconds(190))));
  }

  @Test
  void unknownTheatreGoesToTheDeadLetters() {
    readings.pipeInput("elsewhere/t", new Tick("elsewhere", NOON), NOON);

    assertThat(read(Topics.HAPPENINGS, Happening.class)).isEmpty();
    assertThat(
            driver
                .createOutputTopic(
                    Topics.deadLetters("assemble"),
                    new StringDeserializer(),
                    new StringDeserializer())
                .readKeyValuesToList())
        .singleElement()
        .satisfies(dead -> assertThat(dead.key).isEqualTo("elsewhere/t"));
  }

  private static String header(TestRecord<?, ?> entry, String name) {
    return new String(entry.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private <T> List<TestRecord<String, T>> read(String topic, Class<T> type) {
    return driver
        .createOutputTopic(topic, new StringDeserializer(), RecordSerde.of(type).deserializer())
        .readRecordsToList();
  }
}
