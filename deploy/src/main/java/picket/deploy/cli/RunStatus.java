package picket.deploy.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import picket.deploy.run.Pipeline;
import picket.ingest.Ingest;
import picket.ingest.poll.Feed;
import picket.model.FeedState;
import picket.model.Topics;

/** One line that tells an operator whether anything is being missed. */
final class RunStatus {
  private final Pipeline pipeline;
  private final List<Feed> feeds;

  RunStatus(Pipeline pipeline, List<Feed> feeds) {
    this.pipeline = pipeline;
    this.feeds = feeds;
  }

  String line() throws InterruptedException {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS)
        + "  alerts topic at offset "
        + count(Topics.ALERTS)
        + ", mails waiting "
        + Math.max(0, pipeline.undelivered())
        + ", "
        + health();
  }

  private String health() {
    List<FeedState> states = pipeline.ingest().map(Ingest::feeds).orElse(List.of());
    Set<String> polled = new TreeSet<>(feeds.stream().map(Feed::id).toList());
    List<FeedState> failing =
        states.stream()
            .filter(state -> polled.contains(state.feedId()) && state.failures() > 0)
            .toList();
    Optional<FeedState> worst = failing.stream().max(Comparator.comparing(FeedState::failures));
    return "feeds failing "
        + failing.size()
        + " of "
        + feeds.size()
        + worst
            .map(
                state ->
                    "; worst "
                        + state.url()
                        + ", "
                        + state.failures()
                        + " times: "
                        + state.lastError())
            .orElse("");
  }

  private String count(String topic) throws InterruptedException {
    try {
      TopicPartition only = new TopicPartition(topic, 0);
      return Long.toString(
          pipeline
              .admin()
              .listOffsets(Map.of(only, OffsetSpec.latest()))
              .partitionResult(only)
              .get()
              .offset());
    } catch (ExecutionException e) {
      return "unknown (" + e.getCause() + ")";
    }
  }
}
