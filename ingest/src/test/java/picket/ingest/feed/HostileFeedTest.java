package picket.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static picket.ingest.feed.FeedText.feed;
import static picket.ingest.feed.FeedText.item;
import static picket.ingest.feed.FeedText.only;
import static picket.ingest.feed.FeedText.parse;
import static picket.ingest.feed.FeedText.reason;
import static picket.ingest.feed.FeedText.rss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFeedTest {
  /**
   * Generous, since tests run on busy machines; work that grows with the square takes far longer.
   */
  private static final Duration SOON = Duration.ofSeconds(5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html><body>Sign in</body></html> | it is a web page, not a feed",
        "<html><head><title>404</title></head></html> | it is a web page, not a feed",
        "<p>Down for maintenance</p> | it is a web page, not a feed",
        "{\"version\": \"https://jsonfeed.org/version/1\"} | it is JSON, not a feed of RSS or Atom",
        "Too many requests | it is not XML, so not a feed",
        "'' | it is empty",
        "<urlset><url/></urlset> | it is XML of another kind (its root is <urlset>), not a feed",
      })
  void saysWhatStandsWhereAFeedWas(String document, String reason) {
    assertThat(reason(document)).isEqualTo(reason);
  }

  @Test
  void namesTheLineThatIsBroken() {
    String broken =
        "<!-- a\nb -->\n<rss version='2.0'>\n<channel>\n<title>T</titel>\n</channel></rss>";

    assertThat(reason(broken)).startsWith("it is broken XML at line 5: ").contains("title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><x:item xmlns:x='y'><link>https://w.example/x</link></x:item>"
            + "<item><link>https://w.example/a</link></item></channel></rss>",
        "<rss version='2.0'><channel><item xmlns='y'><link>https://w.example/x</link></item>"
            + "<item><link>https://w.example/a</link></item></channel></rss>",
        "<rss version='2.0'><channel><item><link>http://w.example:99999/x</link></item>"
            + "<item><link>https://w.example/a</link></item></channel></rss>"
      })
  void losesNoEntryToOneThatCannotBeUsed(String document) {
    ParsedFeed parsed = parse(document);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            ParsedFeed.Feed.class,
            feed ->
                assertThat(feed.entries())
                    .extracting(FeedEntry::link)
                    .contains("https://w.example/a"));
  }

  @Test
  void throwsNothingWhereNamespacesContradictEachOther() {
    ParsedFeed parsed = parse("<x:rss xmlns:x='a' xmlns='b'><channel><item/></channel></x:rss>");

    assertThat(parsed).isNotNull();
  }

  @Test
  void opensNoFileForAnEntity(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "swordfish");
    String doctype = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

    FeedEntry entry = only(doctype + item("<title>[&x;]</title>").substring(39));

    assertThat(entry.title()).isEqualTo("[&x;]");
  }

  @Test
  void laughsAtNoBillionLaughs() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      doctype.append(
          ("<!ENTITY l%d \"" + "&l%d;".repeat(10) + "\">")
              .replace("%d", "" + (i - 1))
              .replaceFirst("l" + (i - 1), "l" + i));
    }
    String feed = doctype.append("]>") + item("<title>&l19;</title>").substring(39);

    String title = assertTimeoutPreemptively(SOON, () -> only(feed).title());

    assertThat(title).isEqualTo("&l19;");
  }

  @Test
  void refusesElementsWithinElementsWithoutEnd() {
    String deep = item("<a>".repeat(40_000) + "</a>".repeat(40_000));

    assertThat(assertTimeoutPreemptively(SOON, () -> reason(deep)))
        .isEqualTo("its elements stand more than 64 deep within each other");
  }

  @Test
  void refusesElementsWithoutNumber() {
    String wide = item("<a/>".repeat(200_001));

    assertThat(assertTimeoutPreemptively(SOON, () -> reason(wide)))
        .isEqualTo("it has more than 200000 elements");
  }

  @Test
  void staysQuickWhereNothingIsEverClosed() {
    for (String open :
        new String[] {"<!--", "<![CDATA[", "<?", "<!DOCTYPE [", "<a b='", "&", "<", "<a ", "&#"}) {
      String endless = "<rss>" + open.repeat(200_000);
      assertThat(assertTimeoutPreemptively(SOON, () -> reason(endless)))
          .as(open)
          .isNotEqualTo("it was read");
    }
  }

  @Test
  void readsABigFeedQuickly() {
    String items =
        String.join(
            "",
            IntStream.range(0, 1_000)
                .mapToObj(
                    i ->
                        String.format(
                            Locale.ROOT, "<item><title>N %d</title><link>/%d</link></item>", i, i))
                .toList());

    assertThat(assertTimeoutPreemptively(SOON, () -> feed(rss(items)).entries())).hasSize(1_000);
  }

  @Test
  void survivesDeepHtmlInADescription() {
    String html = "<description><![CDATA[" + "<div>".repeat(100_000) + "Gate shut]]></description>";

    assertThat(assertTimeoutPreemptively(SOON, () -> only(item(html)).summary()))
        .isEqualTo("Gate shut");
  }
}
