package picket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.model.Topics.Topic;

class TopicsTest {
  private static Topic topic(Topics topics, String name) {
    return topics.all().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "picket.articles.v1, delete, 7",
    "picket.readings.v1, delete, 7",
    "picket.happenings.v1, delete, 400",
    "picket.enriched.v1, delete, 90",
    "picket.incidents.v1, 'compact,delete', 400",
    "picket.situations.v1, 'compact,delete', 400",
    "picket.alerts.v1, 'compact,delete', 400",
    "picket.deliveries.v1, 'compact,delete', 90",
    "picket.actions.v1, delete, 90",
    "picket.dlq.watch.v1, delete, 30"
  })
  void liveTopicsAreKeptAsLongAsTheTableSays(String name, String policy, int days) {
    assertThat(topic(Topics.forLive(), name).config())
        .containsEntry("cleanup.policy", policy)
        .containsEntry("retention.ms", Long.toString(Duration.ofDays(days).toMillis()));
  }

  @Test
  void stateIsCompactedAndKept() {
    for (String name : new String[] {Topics.FEEDS, Topics.SEEN}) {
      assertThat(topic(Topics.forLive(), name).config())
          .containsEntry("cleanup.policy", "compact")
          .containsEntry("retention.ms", "-1");
    }
  }

  @Test
  void happeningsAreNeverCompacted() {
    assertThat(topic(Topics.forLive(), Topics.HAPPENINGS).config().get("cleanup.policy"))
        .doesNotContain("compact");
  }

  @Test
  void anArchiveKeepsEveryVersionOfEverything() {
    assertThat(Topics.forArchive().all())
        .allSatisfy(
            topic ->
                assertThat(topic.config())
                    .containsEntry("cleanup.policy", "delete")
                    .containsEntry("retention.ms", "-1"));
    assertThat(topic(Topics.forArchive(), Topics.ARTICLES).partitions()).isEqualTo(1);
  }

  @Test
  void bothProfilesHaveTheSameTopics() {
    assertThat(Topics.forLive().all())
        .extracting(Topic::name)
        .containsExactlyElementsOf(Topics.forArchive().all().stream().map(Topic::name).toList())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("picket\\.[a-z.]+\\.v1"));
  }

  @Test
  void aTheatreHasOnePartitionOfItsOwnInEveryRun() {
    assertThat(IntStream.range(0, 3).map(i -> Topics.theatrePartition("af-pk", 8)).distinct())
        .hasSize(1);
    assertThat(Topics.theatrePartition("polygenelubricants", 8)).isBetween(0, 7);
  }

  @Test
  void onlyStagesHaveDeadLetters() {
    assertThat(Topics.deadLetters("read")).isEqualTo("picket.dlq.read.v1");
    assertThatThrownBy(() -> Topics.deadLetters("reed")).hasMessageContaining("no such stage");
  }
}
