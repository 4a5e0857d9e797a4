package picket.ingest.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.ingest.time.Stamps;
import picket.model.Article;
import picket.model.Seen;
import picket.model.TimeQuality;

class SeenBookTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final String TORKHAM = "https://news.example/torkham";

  private final SeenBook book = new SeenBook();

  @Test
  void publishesWhatIsNewAndNothingTwice() {
    assertThat(take(draft(TORKHAM, "Gate shut"))).isNotNull();
    assertThat(take(draft(TORKHAM, "Gate shut"))).isNull();
    assertThat(book.size()).isEqualTo(1);
  }

  @Test
  void makesARevisionOfTheSameArticleWhereItsContentHasChanged() {
    Article first = published(draft(TORKHAM, "Gate shut"));
    Article second = published(draft(TORKHAM, "Gate open"));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(List.of(first.revision(), second.revision())).containsExactly(0, 1);
    assertThat(take(draft(TORKHAM, "Gate shut"))).extracting(Article::revision).isEqualTo(2);
  }

  @Test
  void takesTwoListedAddressesOfOneArticleForOne() {
    assertThat(take(draft("https://feeds.example/1", TORKHAM, "Gate shut"))).isNotNull();
    assertThat(take(draft("https://feeds.example/2", TORKHAM, "Gate shut"))).isNull();
    assertThat(book.size()).isEqualTo(2);
  }

  @Test
  void letsWordsOfASecondFeedChangeNothing() {
    published(draft("https://feeds.example/1", TORKHAM, "Gate shut"));
    Draft page = draft("https://feeds.example/2", TORKHAM, "Torkham: gate shut");
    Draft words =
        new Draft(
            page.listing(),
            page.url(),
            page.sourceId(),
            false,
            page.story(),
            page.feedTimes(),
            page.pageTimes());

    assertThat(take(words)).isNull();
    assertThat(take(page)).extracting(Article::revision).isEqualTo(1);
  }

  @Test
  void publishesAnArticleOnceThatStandsTwiceInOneTurn() {
    List<SeenBook.Decision> decisions =
        book.decide(
            List.of(
                draft("https://feeds.example/1", TORKHAM, "Gate shut"),
                draft("https://feeds.example/2", TORKHAM, "Gate shut")),
            NOON);

    assertThat(decisions)
        .extracting(decision -> decision.article() != null)
        .containsExactly(true, false);
  }

  @Test
  void keepsNothingOfADecisionThatDoesNotStand() {
    book.decide(List.of(draft(TORKHAM, "Gate shut")), NOON);

    assertThat(book.size()).isZero();
    assertThat(take(draft(TORKHAM, "Gate shut"))).extracting(Article::revision).isEqualTo(0);
  }

  @Test
  void publishesAsTheFirstRevisionWhatWasNotPublishedBefore() {
    book.keep(Seen.unpublished(ArticleIdentity.id(CanonicalUrl.of(TORKHAM)), "as listed", NOON));

    assertThat(take(draft(TORKHAM, "Gate shut"))).extracting(Article::revision).isEqualTo(0);
  }

  @Test
  void datesAnArticleByItsFeedAndSaysSo() {
    Article article = published(draft(TORKHAM, "Gate shut"));

    assertThat(article.publishedAt()).isEqualTo(NOON.minusSeconds(300));
    assertThat(article.publishedAtQuality()).isEqualTo(TimeQuality.FEED);
    assertThat(article.seenAt()).isEqualTo(NOON);
  }

  private @Nullable Article take(Draft draft) {
    SeenBook.Decision decision = book.decide(List.of(draft), NOON).get(0);
    book.keep(decision.seen());
    return decision.article();
  }

  private Article published(Draft draft) {
    return Objects.requireNonNull(take(draft));
  }

  private static Draft draft(String url, String title) {
    return draft(url, url, title);
  }

  private static Draft draft(String listed, String url, String title) {
    return new Draft(
        new Draft.Listing(ArticleIdentity.id(CanonicalUrl.of(listed)), title),
        CanonicalUrl.of(url),
        "lampwire",
        true,
        new Draft.Story(title, "", "Lorries wait.", "en", null, null),
        new Stamps(NOON.minusSeconds(300), null),
        Stamps.NONE);
  }
}
