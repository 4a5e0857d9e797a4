package picket.deploy.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.deploy.broker.EmbeddedBroker;
import picket.deploy.broker.TopicSetup;
import picket.ingest.Ingest;
import picket.ingest.IngestConfig;
import picket.ingest.Surroundings;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.UserAgent;
import picket.ingest.ledger.LedgerException;
import picket.ingest.polite.PollClock;
import picket.ingest.poll.Feed;
import picket.model.Article;
import picket.model.FeedState;
import picket.model.Topics;

/** Ingest over real HTTP onto a real broker. */
class IngestIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Feed GOOD = feed("good.example");
  private static final Feed BROKEN = feed("broken.example");
  private static final Feed DOWN = feed("down.example");

  private final EmbeddedBroker broker;
  private final NewsSite site;

  IngestIT(@TempDir Path folder) throws Exception {
    broker = EmbeddedBroker.start(folder);
    try (Admin admin = Clients.admin(broker.bootstrap())) {
      new TopicSetup(admin).ensure(Topics.forArchive());
    }
    site = NewsSite.start();
  }

  @AfterEach
  void stop() {
    site.close();
    broker.close();
  }

  @Test
  void publishesNothingTwiceAndForgetsNothingOverARestart() throws Exception {
    site.lists("one", "two");
    try (Ingest ingest = open(GOOD)) {
      assertThat(ingest.poll(GOOD).articles()).hasSize(2);
      assertThat(ingest.poll(GOOD).articles()).isEmpty();
    }
    site.lists("one", "two", "three");

    try (Ingest ingest = open(GOOD)) {
      assertThat(ingest.feeds()).extracting(FeedState::url).containsExactly(GOOD.url());
      assertThat(ingest.poll(GOOD).articles())
          .extracting(Article::url)
          .containsExactly("https://good.example/three");
    }
    assertThat(published()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void asksWithTheValidatorsOfTheLastRunAfterARestart() throws Exception {
    site.lists("one");
    try (Ingest ingest = open(GOOD)) {
      ingest.poll(GOOD);
    }
    try (Ingest ingest = open(GOOD)) {
      assertThat(ingest.poll(GOOD).failure()).isNull();
    }

    assertThat(site.answers()).contains("200 /feed", "304 /feed");
    assertThat(published()).hasSize(1);
  }

  @Test
  void shutsOutAnInstanceThatAnotherHasTakenOverFrom() throws Exception {
    site.lists("one");
    try (Ingest old = open(GOOD);
        Ingest fresh = open(GOOD)) {
      fresh.poll(GOOD);

      assertThatThrownBy(() -> old.poll(GOOD))
          .isInstanceOfSatisfying(LedgerException.class, e -> assertThat(e.isTakenOver()).isTrue());
    }
    assertThat(published()).hasSize(1);
  }

  @Test
  void goesOnWithTheOthersWhereOneFeedIsBrokenAndOneIsDown() throws Exception {
    site.lists("one", "two");
    AtomicReference<RuntimeException> stopped = new AtomicReference<>();
    try (Ingest ingest = open(GOOD, BROKEN, DOWN)) {
      ingest.start(stopped::set);

      await().atMost(SOON).untilAsserted(() -> assertThat(ingest.feeds()).hasSize(3));
      assertThat(state(ingest, GOOD).failures()).isZero();
      assertThat(state(ingest, BROKEN).lastError()).contains("web page");
      assertThat(state(ingest, DOWN).lastError()).isNotBlank();
      assertThat(state(ingest, DOWN).failures()).isEqualTo(1);
      assertThat(state(ingest, DOWN).nextPollAt()).isAfter(PollClock.system().instant());
    }
    assertThat(published()).hasSize(2);
    assertThat(stopped.get()).isNull();
  }

  private static FeedState state(Ingest ingest, Feed feed) {
    return ingest.feeds().stream()
        .filter(state -> state.feedId().equals(feed.id()))
        .findFirst()
        .orElseThrow();
  }

  private Ingest open(Feed... feeds) {
    Map<String, Integer> ports =
        Map.of(
            GOOD.host(), site.port(), BROKEN.host(), site.port(), DOWN.host(), site.closedPort());
    return Ingest.open(
        new IngestConfig(broker.bootstrap(), List.of(feeds), new UserAgent("desk@picket.example")),
        new Surroundings(new ConnectTo(ports), PollClock.system()));
  }

  private List<String> published() {
    return new TopicLog(broker.bootstrap())
        .read(Topics.ARTICLES, Article.class).stream()
            .map(record -> Objects.requireNonNull(record.value()).id())
            .toList();
  }

  private static Feed feed(String host) {
    return new Feed("id-" + host, "https://" + host + "/feed", host, "en", null);
  }
}
