package picket.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picket.ingest.fetch.Content;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Validators;
import picket.model.Article;
import picket.model.FeedState;
import picket.model.TimeQuality;

class FeedPollerTest {
  private static final Feed FEED =
      new Feed("f1", "https://news.example/feed", "lampwire", "en", Duration.ofSeconds(1));
  private static final String SHUT = "https://news.example/torkham-shut";

  private final SortedMap<String, Fetched> web = new TreeMap<>();
  private final SortedMap<String, String> redirects = new TreeMap<>();
  private final SortedMap<String, Duration> fresh = new TreeMap<>();
  private final List<FetchRequest> asked = new ArrayList<>();
  private final MemoryLedger ledger = new MemoryLedger();
  private Instant now = Instant.parse("2026-03-04T12:00:00Z");
  private final FeedPoller poller = new FeedPoller(this::get, ledger, () -> now, Pace.USUAL);

  /** The feed's first reading is over, so that what it lists from now on is news. */
  @BeforeEach
  void readsAnEmptyFeedFirst() throws InterruptedException {
    lists();
    poll();
    asked.clear();
  }

  @Test
  void publishesTheArticleOfANewEntryWithTheWordsOfItsPage() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    shows(SHUT, "Gate shut", "Torkham was shut at noon, officials said, and lorries wait.");

    PollReport report = poll();

    assertThat(report.failure()).isNull();
    assertThat(report.problems()).isEmpty();
    Article article = only(report);
    assertThat(article.url()).isEqualTo(SHUT);
    assertThat(article.title()).isEqualTo("Gate shut");
    assertThat(article.summary()).isEqualTo("In short");
    assertThat(article.text())
        .isEqualTo("Torkham was shut at noon, officials said, and lorries wait.");
    assertThat(article.sourceId()).isEqualTo("lampwire");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-03-04T11:55:00Z"));
    assertThat(article.publishedAtQuality()).isEqualTo(TimeQuality.FEED);
    assertThat(article.seenAt()).isEqualTo(now);
  }

  @Test
  void asksForNoPageTwiceThatTheFeedStillListsAsBefore() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    shows(SHUT, "Gate shut", "Torkham was shut at noon, officials said, and lorries wait.");
    poll();
    asked.clear();

    assertThat(poll().articles()).isEmpty();
    assertThat(asked).extracting(FetchRequest::url).containsExactly(FEED.url());
  }

  @Test
  void publishesARevisionOfWhatTheFeedListsOtherwise() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    shows(SHUT, "Gate shut", "Torkham was shut at noon, officials said, and lorries wait.");
    poll();
    now = now.plusSeconds(3600);
    lists(entry(SHUT, "Gate shut, two hurt", "Wed, 04 Mar 2026 11:55:00 GMT"));
    shows(SHUT, "Gate shut, two hurt", "Torkham was shut at noon after a scuffle, officials said.");

    Article revision = only(poll());

    assertThat(revision.revision()).isEqualTo(1);
    assertThat(revision.url()).isEqualTo(SHUT);
    assertThat(revision.seenAt()).isEqualTo(now);
  }

  @Test
  void asksWithTheValidatorsOfAFeedThatWasDealtWith() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    shows(SHUT, "Gate shut", "Torkham was shut at noon, officials said, and lorries wait.");
    poll();
    asked.clear();
    web.put(FEED.url(), new Fetched.NotModified(null));

    PollReport report = poll();

    assertThat(report.failure()).isNull();
    assertThat(asked.get(0).validators()).isEqualTo(new Validators("\"v1\"", null));
    assertThat(state().etag()).isEqualTo("\"v1\"");
    assertThat(state().failures()).isZero();
  }

  @Test
  void comesBackForAPageThatCannotBeHadNow() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    web.put(SHUT, new Fetched.TryLater("HTTP 503", null));

    PollReport failing = poll();
    assertThat(failing.articles()).isEmpty();
    assertThat(failing.problems()).singleElement().asString().contains(SHUT).contains("HTTP 503");
    assertThat(state().etag()).as("a feed not dealt with is to be sent again").isNull();

    shows(SHUT, "Gate shut", "Torkham was shut at noon, officials said, and lorries wait.");
    assertThat(only(poll()).text()).startsWith("Torkham was shut");
  }

  @Test
  void takesTheFeedsWordsWhereAPageIsNeverToBeHad() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    web.put(SHUT, new Fetched.TryLater("HTTP 503", null));

    for (int attempt = 1; attempt < Drafter.ATTEMPTS; attempt++) {
      assertThat(poll().articles()).isEmpty();
    }
    Article article = only(poll());

    assertThat(article.title()).isEqualTo("Gate shut");
    assertThat(article.text()).isEqualTo("In short");
    assertThat(state().etag()).isEqualTo("\"v1\"");
  }

  @Test
  void takesTheFeedsWordsAtOnceWhereAPageIsRefused() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    web.put(SHUT, new Fetched.Refused("HTTP 404 Not Found"));

    PollReport report = poll();

    assertThat(only(report).text()).isEqualTo("In short");
    assertThat(report.problems()).singleElement().asString().contains("HTTP 404");
  }

  @Test
  void countsFailuresWaitsLongerAndForgetsThemOnceTheFeedWorks() throws InterruptedException {
    web.put(FEED.url(), new Fetched.TryLater("no such host: news.example", null));
    PollReport first = poll();
    Duration once = Duration.between(now, state().nextPollAt());
    poll();
    poll();

    assertThat(first.failure()).isEqualTo("no such host: news.example");
    assertThat(state().failures()).isEqualTo(3);
    assertThat(state().lastError()).isEqualTo("no such host: news.example");
    assertThat(Duration.between(now, state().nextPollAt())).isGreaterThan(once.multipliedBy(2));

    lists();
    poll();
    assertThat(state().failures()).isZero();
    assertThat(state().lastError()).isNull();
  }

  @Test
  void countsABodyThatIsNoFeedAsAFailure() throws InterruptedException {
    web.put(FEED.url(), body("<html><body>We are being rebuilt.</body></html>", "text/html", null));

    assertThat(poll().failure()).isNotNull();
    assertThat(state().failures()).isEqualTo(1);
  }

  @Test
  void publishesTheOldestFirstAndLongListsInSeveralTurns() throws InterruptedException {
    String[] entries = new String[25];
    for (int n = 0; n < entries.length; n++) {
      String url = "https://news.example/" + n;
      entries[entries.length - 1 - n] =
          entry(url, "Story " + n, String.format("Wed, 04 Mar 2026 11:%02d:00 GMT", n));
      shows(url, "Story " + n, "This is what happened in story number " + n + ", people said.");
    }
    lists(entries);
    int before = ledger.commits();

    PollReport report = poll();

    assertThat(report.articles()).extracting(Article::title).first().isEqualTo("Story 0");
    assertThat(report.articles()).extracting(Article::title).last().isEqualTo("Story 24");
    assertThat(ledger.commits() - before).isEqualTo(3);
  }

  @Test
  void passesOverWhatWasOldWhenAFeedIsReadForTheFirstTime() throws InterruptedException {
    Feed other = new Feed("f2", "https://news.example/archive", "lampwire", "en", null);
    String old = "https://news.example/old";
    web.put(
        other.url(),
        feed(
            entry(old, "Old", "Sun, 01 Mar 2026 11:55:00 GMT"),
            entry("https://news.example/undated", "Undated", null),
            entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT")));
    shows("https://news.example/undated", "Undated", "Nobody knows when this was written, or why.");
    shows(SHUT, "Gate shut", "Torkham was shut at noon, officials said, and lorries wait.");

    assertThat(only(poller.poll(other)).title()).isEqualTo("Gate shut");
    assertThat(asked).extracting(FetchRequest::url).doesNotContain(old);
    assertThat(poller.poll(other).articles()).isEmpty();
  }

  @Test
  void passesOverAnOldEntryAgainThatIsOnlyEdited() throws InterruptedException {
    Feed other = new Feed("f2", "https://news.example/archive", "lampwire", "en", null);
    String old = "https://news.example/old";
    shows(old, "Old", "This was written long ago, about things that nobody remembers any more.");
    web.put(other.url(), feed(entry(old, "Old", "Sun, 01 Mar 2026 11:55:00 GMT")));
    poller.poll(other);
    web.put(other.url(), feed(entry(old, "Old, edited", "Sun, 01 Mar 2026 11:55:00 GMT")));

    assertThat(poller.poll(other).articles()).isEmpty();
  }

  @Test
  void passesOverAnUndatedEntryOfAFirstReadingWhosePageIsDown() throws InterruptedException {
    Feed other = new Feed("f2", "https://news.example/archive", "lampwire", "en", null);
    String undated = "https://news.example/undated";
    web.put(undated, new Fetched.TryLater("HTTP 503", null));
    web.put(other.url(), feed(entry(undated, "Undated", null)));
    poller.poll(other);
    shows(undated, "Undated", "Nobody knows when this was written, or why it stands here.");

    assertThat(poller.poll(other).articles()).isEmpty();
  }

  @Test
  void asksForNoPageAgainWhereTwoFeedsListItInWordsOfTheirOwn() throws InterruptedException {
    Feed other = new Feed("f2", "https://news.example/archive", "lampwire", "en", null);
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    web.put(other.url(), feed(entry(SHUT, "Torkham", "Wed, 04 Mar 2026 11:55:00 GMT")));
    web.put(SHUT, new Fetched.Refused("HTTP 403 Forbidden"));
    assertThat(poll().articles()).hasSize(1);
    assertThat(poller.poll(other).articles()).isEmpty();
    asked.clear();

    assertThat(poll().articles()).isEmpty();
    assertThat(poller.poll(other).articles()).isEmpty();
    assertThat(asked).extracting(FetchRequest::url).doesNotContain(SHUT);
  }

  @Test
  void keepsTheAddressUnderWhichAnArticleWasPublished() throws InterruptedException {
    String listed = "https://feeds.example/1";
    lists(entry(listed, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    Article first = only(poll());
    lists(entry(listed, "Gate shut, two hurt", "Wed, 04 Mar 2026 11:55:00 GMT"));
    shows(listed, "Gate shut, two hurt", "Torkham was shut at noon after a scuffle, they said.");
    redirects.put(listed, SHUT);

    Article revision = only(poll());

    assertThat(revision.id()).isEqualTo(first.id());
    assertThat(revision.url()).isEqualTo(listed);
    assertThat(revision.revision()).isEqualTo(1);
  }

  @Test
  void comesBackSoonForAPageWhateverTheFeedWishes() throws InterruptedException {
    lists(entry(SHUT, "Gate shut", "Wed, 04 Mar 2026 11:55:00 GMT"));
    fresh.put(FEED.url(), Duration.ofHours(6));
    web.put(SHUT, new Fetched.TryLater("HTTP 503", null));

    poll();

    assertThat(Duration.between(now, state().nextPollAt())).isLessThan(Duration.ofMinutes(6));
  }

  private PollReport poll() throws InterruptedException {
    return poller.poll(FEED);
  }

  private FeedState state() {
    return Objects.requireNonNull(ledger.state(FEED));
  }

  private static Article only(PollReport report) {
    assertThat(report.articles()).as(report.problems().toString()).hasSize(1);
    return report.articles().get(0);
  }

  private Fetched get(FetchRequest request) {
    asked.add(request);
    Fetched answer = web.getOrDefault(request.url(), new Fetched.Refused("HTTP 404 Not Found"));
    return answer instanceof Fetched.Body body
        ? new Fetched.Body(
            redirects.getOrDefault(request.url(), request.url()),
            body.content(),
            body.validators(),
            fresh.get(request.url()))
        : answer;
  }

  private void lists(String... entries) {
    web.put(FEED.url(), feed(entries));
  }

  private static Fetched feed(String... entries) {
    return body(
        "<rss version='2.0'><channel><title>News</title>"
            + String.join("", entries)
            + "</channel></rss>",
        "application/rss+xml",
        "\"v1\"");
  }

  private static String entry(String url, String title, @Nullable String date) {
    return "<item><link>"
        + url
        + "</link><title>"
        + title
        + "</title><description>In short</description>"
        + (date == null ? "" : "<pubDate>" + date + "</pubDate>")
        + "</item>";
  }

  private void shows(String url, String title, String text) {
    web.put(
        url,
        body(
            "<html lang='en'><head><title>"
                + title
                + "</title></head><body><article><h1>"
                + title
                + "</h1><p>"
                + text
                + "</p></article></body></html>",
            "text/html; charset=utf-8",
            null));
  }

  private static Fetched body(String text, String type, @Nullable String etag) {
    return new Fetched.Body(
        FEED.url(), // replaced by what was asked for
        new Content(text.getBytes(StandardCharsets.UTF_8), type),
        new Validators(etag, null),
        null);
  }
}
