package picket.enrich.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.NOON;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.enrich.Sample;
import picket.model.Article;
import picket.model.Observed;
import picket.model.Reading;
import picket.model.Topics;
import picket.model.json.RecordSerde;

class ReadTopologyTest {
  private TopologyTestDriver driver;
  private TestInputTopic<String, Article> articles;

  @BeforeEach
  void start(@TempDir Path state) {
    driver =
        new TopologyTestDriver(
            new ReadTopology(ReadTopologyTest::read).build(),
            StreamsSettings.read("none:9092", state, 1));
    articles =
        driver.createInputTopic(
            Topics.ARTICLES, new StringSerializer(), RecordSerde.of(Article.class).serializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void keysReadingsByTheatreAndArticleAtTheTimeSeen() {
    articles.pipeInput("a", Sample.article("a", "globe", 0), NOON);

    List<TestRecord<String, Observed>> readings =
        driver
            .createOutputTopic(
                Topics.READINGS,
                new StringDeserializer(),
                RecordSerde.of(Observed.class).deserializer())
            .readRecordsToList();
    assertThat(readings)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.key()).isEqualTo("no-se/a");
              assertThat(r.getRecordTime()).isEqualTo(NOON.plusSeconds(120));
            });
  }

  @Test
  void articleThatBreaksTheReaderGoesToTheDeadLetters() {
    articles.pipeInput("bad", Sample.article("bad", "globe", 0), NOON);
    articles.pipeInput("a", Sample.article("a", "globe", 1), NOON);

    assertThat(keys(Topics.deadLetters("read"))).containsExactly("bad");
    assertThat(keys(Topics.READINGS)).containsExactly("no-se/a");
  }

  @Test
  void theatreDecidesThePartition() {
    TheatrePartitioner<String> partitioner = new TheatrePartitioner<>();

    assertThat(partitioner.partitions("t", "no-se/a", "", 8))
        .isEqualTo(partitioner.partitions("t", "no-se", "", 8));
  }

  private List<String> keys(String topic) {
    return driver
        .createOutputTopic(topic, new StringDeserializer(), new StringDeserializer())
        .readKeyValuesToList()
        .stream()
        .map(entry -> entry.key)
        .toList();
  }

  private static List<Reading> read(Article article) {
    if (article.id().equals("bad")) {
      throw new IllegalStateException("unreadable");
    }
    return List.of(Sample.reading(article.id(), article.sourceId(), 0));
  }
}
