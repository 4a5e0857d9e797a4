package picket.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.model.theatre.Source;

class FeedTest {

  @Test
  void pollsAFeedOnceThatTwoOutletsName() {
    List<Feed> feeds =
        Feed.of(
            List.of(
                source("a", null, "https://A.example/feed", "https://b.example/feed"),
                source("b", 10, "https://b.example/feed#top")));

    assertThat(feeds)
        .extracting(Feed::url, Feed::sourceId)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("https://a.example/feed", "a"),
            org.assertj.core.groups.Tuple.tuple("https://b.example/feed", "a"));
  }

  @Test
  void sparesAHostForAsLongAsTheMostCarefulOfItsOutletsAsks() {
    List<Feed> feeds =
        Feed.of(
            List.of(
                source("a", 5, "https://shared.example/a"),
                source("b", 20, "https://shared.example/b"),
                source("c", null, "https://other.example/c")));

    assertThat(Feed.delays(feeds)).isEqualTo(Map.of("shared.example", Duration.ofSeconds(20)));
  }

  @Test
  void keepsTheFeedsOfAHostTogether() {
    Feed feed = Feed.of(List.of(source("a", null, "https://News.example/feed"))).get(0);

    assertThat(feed.key()).isEqualTo("news.example/" + feed.id());
  }

  private static Source source(String id, @Nullable Integer delay, String... feeds) {
    return new Source(
        id, id, "https://" + id + ".example/", "INTL", 'B', "GB", "en", List.of(feeds), delay);
  }
}
