package picket.deploy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.model.theatre.Source;

class NewsstandTest {
  private static final Instant SIX = Instant.parse("2026-02-02T06:00:00Z");
  private static final String PAGE = "https://a.example/story?id=1";

  @Test
  void namesRevisionsThatNoEntryTellsOf() {
    Newsstand newsstand =
        newsstand(
            item("a", PAGE, 0, "Title", null),
            item("a", PAGE, 1, "Title", null),
            item("a", PAGE, 2, "Title", SIX.plusSeconds(2)),
            item("a", PAGE, 3, "Another title", SIX.plusSeconds(2)));

    assertThat(newsstand.unannounced())
        .containsExactly(
            PAGE
                + ", seen 2026-02-02T06:00:01Z: its entry in the feed looks as it did before this"
                + " revision");
  }

  @Test
  void namesWhatOutletsWithoutAFeedPublish() {
    Newsstand newsstand = newsstand(item("deaf", "https://d.example/1", 0, "Title", null));

    assertThat(newsstand.unannounced())
        .singleElement()
        .asString()
        .startsWith("https://d.example/1, seen 2026-02-02T06:00:00Z: the outlet \"deaf\" has no");
    assertThat(answer(newsstand, "https://d.example/1", 0).status()).isEqualTo(200);
  }

  @Test
  void aFeedHoldsThirtyArticlesAndPutsWhatChangedFirst() {
    List<ArchiveItem> items = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      items.add(item("a", "https://a.example/" + n, n, "Title " + n, null));
    }
    items.add(item("a", "https://a.example/0", 40, "Title again", null));
    Newsstand newsstand = newsstand(items.toArray(ArchiveItem[]::new));

    String feed = answer(newsstand, "https://a.example/feed.xml", 40).text();

    assertThat(feed.split("<item>", -1)).hasSize(31);
    assertThat(feed.indexOf("Title again")).isPositive().isLessThan(feed.indexOf("Title 39"));
    assertThat(feed).contains("Title 11<").doesNotContain("Title 10<", "Title 0<");
  }

  @Test
  void findsPagesByQueryAndInAnySpellingOfTheAddress() {
    Newsstand newsstand =
        newsstand(
            item("a", "https://A.example:443/story?id=1#top", 0, "One", null),
            item("a", "http://a.example/story?id=2", 1, "Two", null),
            item("a", "https://a.example/قصة", 2, "Three", null));

    assertThat(answer(newsstand, PAGE, 2).text()).contains("One</h2>");
    assertThat(answer(newsstand, "https://a.example/story?id=2", 2).text()).contains("Two</h2>");
    assertThat(answer(newsstand, "https://a.example/%D9%82%D8%B5%D8%A9", 2).text())
        .contains("Three</h2>");
    assertThat(answer(newsstand, "https://a.example/story", 2)).isEqualTo(Answer.NOTHING_HERE);
  }

  @Test
  void pointsToOtherArticlesThatAreShownAndToNoOthers() {
    Newsstand newsstand =
        newsstand(
            item("a", PAGE, 0, "First", null),
            item("a", "https://a.example/2", 1, "Second", null),
            item("a", "https://a.example/3", 2, "Third", null));

    assertThat(answer(newsstand, PAGE, 1).text())
        .contains("https://a.example/2", "Second")
        .doesNotContain("Third");
  }

  static ArchiveItem item(
      String source, String url, int second, String title, @Nullable Instant updated) {
    return new ArchiveItem(
        url + second,
        source,
        url,
        SIX,
        updated,
        SIX.plusSeconds(second),
        title,
        "S",
        null,
        null,
        "Text.",
        "en");
  }

  private static Newsstand newsstand(ArchiveItem... items) {
    return new Newsstand(
        new Archive(
            Path.of("x"),
            List.of(
                source("a", "https://a.example/", List.of("https://a.example/feed.xml")),
                source("deaf", "", List.of())),
            List.of(items),
            List.of()));
  }

  private static Source source(String id, String home, List<String> feeds) {
    return new Source(id, id, home, "INTL", 'F', "", "en", feeds, null);
  }

  private static Answer answer(Newsstand newsstand, String url, int shown) {
    return newsstand.answer(Address.of(url), shown);
  }
}
