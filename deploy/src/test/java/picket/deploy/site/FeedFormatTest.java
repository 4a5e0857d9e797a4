package picket.deploy.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picket.deploy.archive.ArchiveItem;
import picket.model.theatre.Source;

class FeedFormatTest {
  private static final Source SOURCE =
      new Source(
          "lamp",
          "Lamp & Torch",
          "https://lamp.example/",
          "INTL",
          'F',
          "GB",
          "en",
          List.of("https://lamp.example/rss?s=1&t=2"),
          null);
  private static final Instant PUBLISHED = Instant.parse("2026-03-03T03:40:00.5Z");
  private static final Instant UPDATED = Instant.parse("2026-03-03T08:05:07Z");
  private static final String SUMMARY = "“Fire” & smoke, AT&T's tower.";

  @ParameterizedTest
  @EnumSource
  void tellsAllThatTheArchiveKnows(FeedFormat format) throws FeedException {
    SyndEntry entry = entry(format, item(PUBLISHED, UPDATED));

    assertThat(entry.getLink()).isEqualTo("https://lamp.example/a?x=1&y=2");
    assertThat(Parser.unescapeEntities(entry.getTitle(), false)).isEqualTo("Fire & smoke");
    assertThat(Jsoup.parse(entry.getDescription().getValue()).text()).isEqualTo(SUMMARY);
    assertThat(entry.getAuthor()).isEqualTo("Gul Zaman");
    assertThat(entry.getCategories().get(0).getName()).isEqualTo("World");
    assertThat(entry.getPublishedDate().toInstant().getEpochSecond())
        .isEqualTo(PUBLISHED.getEpochSecond());
  }

  @ParameterizedTest
  @EnumSource
  void datesNothingThatHasNoDate(FeedFormat format) throws FeedException {
    String xml = format.write(SOURCE, List.of(item(null, null)));

    assertThat(xml).doesNotContain("2026", "pubDate", "published>", "updated>", "modified>");
    assertThat(read(xml).getEntries()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void leavesOutWhatXmlForbids(FeedFormat format) throws FeedException {
    ArchiveItem item = item(PUBLISHED, null);
    ArchiveItem odd =
        new ArchiveItem(
            "x",
            "lamp",
            item.url(),
            PUBLISHED,
            null,
            PUBLISHED,
            "A\u0007B\ufffe\ud83d\ude00",
            "",
            null,
            null,
            "",
            "und");

    assertThat(entry(format, odd).getTitle()).isEqualTo("AB\ud83d\ude00");
  }

  @Test
  void atomKeepsTheFractionThatRssCannotTell() throws FeedException {
    assertThat(entry(FeedFormat.ATOM, item(PUBLISHED, UPDATED)).getPublishedDate())
        .isEqualTo(Date.from(PUBLISHED));
    assertThat(FeedFormat.RSS.write(SOURCE, List.of(item(PUBLISHED, UPDATED))))
        .contains("<pubDate>Tue, 03 Mar 2026 03:40:00 GMT</pubDate>")
        .contains("<dcterms:modified>2026-03-03T08:05:07Z</dcterms:modified>");
  }

  @Test
  void someTeasersAreHtmlAndSomeAreNot() {
    ArchiveItem item = item(PUBLISHED, null);

    assertThat(FeedFormat.RSS_OF_HTML.write(SOURCE, List.of(item)))
        .contains("&lt;p&gt;&amp;ldquo;Fire&amp;rdquo; &amp;amp; smoke");
    assertThat(FeedFormat.RSS.write(SOURCE, List.of(item)))
        .contains("<description>“Fire” &amp; smoke");
    assertThat(FeedFormat.ATOM_OF_HTML.write(SOURCE, List.of(item)))
        .contains("<summary type=\"html\">&lt;img");
    assertThat(FeedFormat.ATOM.write(SOURCE, List.of(item)))
        .contains("<summary type=\"text\">“Fire”");
  }

  private static ArchiveItem item(@Nullable Instant published, @Nullable Instant updated) {
    return new ArchiveItem(
        "x",
        "lamp",
        "https://lamp.example/a?x=1&y=2",
        published,
        updated,
        UPDATED,
        "Fire & smoke",
        SUMMARY,
        "Gul Zaman",
        "World",
        "Text.",
        "en");
  }

  private static SyndEntry entry(FeedFormat format, ArchiveItem item) throws FeedException {
    return read(format.write(SOURCE, List.of(item))).getEntries().get(0);
  }

  private static SyndFeed read(String xml) throws FeedException {
    return new SyndFeedInput().build(new StringReader(xml));
  }
}
