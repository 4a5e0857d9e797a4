package picket.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.ingest.feed.FeedText.atom;
import static picket.ingest.feed.FeedText.feed;
import static picket.ingest.feed.FeedText.item;
import static picket.ingest.feed.FeedText.only;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AwkwardTextsTest {
  private static final String LINK = "<link href='/a'/>";

  @Test
  void decodesBase64OfAtom() {
    String text = base64("<p>Gate <b>shut</b>.</p><p>Lorries wait.</p>");

    FeedEntry entry =
        only(
            atom(
                "<entry>"
                    + LINK
                    + "<content type='application/octet-stream'>\n  "
                    + text
                    + "\n</content></entry>"));

    assertThat(entry.content()).isEqualTo("Gate shut.\n\nLorries wait.");
  }

  @Test
  void decodesBase64OfTheFirstAtom() {
    FeedEntry entry =
        only(
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>"
                + LINK
                + "<title mode='base64'>"
                + base64("Gate <b>shut</b>")
                + "</title></entry></feed>");

    assertThat(entry.title()).isEqualTo("Gate shut");
  }

  @Test
  void readsTitlesOfTheFirstAtomWhetherTheirMarkupIsEscapedOrNot() {
    String head = "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>" + LINK;
    FeedEntry escaped =
        only(
            head
                + "<title type='text/html' mode='escaped'>Gate &lt;b&gt;shut&lt;/b&gt;</title></entry></feed>");
    FeedEntry inline =
        only(
            head
                + "<title type='application/xhtml+xml'><div xmlns='http://www.w3.org/1999/xhtml'>Gate <b>shut</b></div></title></entry></feed>");

    assertThat(escaped.title()).isEqualTo("Gate shut");
    assertThat(inline.title()).contains("Gate").contains("shut");
  }

  @Test
  void leavesTextThatOnlySaysItIsBinary() {
    FeedEntry json =
        only(atom("<entry>" + LINK + "<content type='application/json'>{1}</content></entry>"));
    FeedEntry picture =
        only(atom("<entry>" + LINK + "<content type='image/png'>iVBORw0KGgo=</content></entry>"));

    assertThat(json.content()).isEqualTo("{1}");
    assertThat(picture.content()).isEmpty();
  }

  @Test
  void readsHtmlThatStandsUnescapedInAtom() {
    FeedEntry entry =
        only(
            atom(
                "<entry>"
                    + LINK
                    + "<title type='html'>Gate <i>shut</i> again</title>"
                    + "<content type='html'><div>&lt;p&gt;One.&lt;/p&gt; &lt;p&gt;Two.&lt;/p&gt;</div></content></entry>"));

    assertThat(entry.title()).isEqualTo("Gate shut again");
    assertThat(entry.content()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void takesTextsInTheWordsOfModulesWhereTheFeedHasNoneOfItsOwn() {
    FeedEntry entry =
        only(
            item(
                "<dc:title>Gate shut</dc:title><dc:description>Lorries wait.</dc:description>"
                    + "<body xmlns='http://www.w3.org/1999/xhtml'><p>One.</p><p>Two.</p></body>"));

    assertThat(entry.title()).isEqualTo("Gate shut");
    assertThat(entry.summary()).isEqualTo("Lorries wait.");
    assertThat(entry.content()).isEqualTo("One.\n\nTwo.");
    assertThat(
            only(item("<media:group><media:title>Gate shut</media:title></media:group>")).title())
        .isEqualTo("Gate shut");
  }

  @Test
  void prefersTheFeedsOwnWords() {
    FeedEntry entry =
        only(
            item(
                "<media:title>A lorry</media:title><title>Gate shut</title>"
                    + "<media:description>Photo</media:description><description>Lorries wait.</description>"));

    assertThat(entry.title()).isEqualTo("Gate shut");
    assertThat(entry.summary()).isEqualTo("Lorries wait.");
  }

  @Test
  void takesTheCaptionOfAPictureForNoSummary() {
    FeedEntry entry =
        only(
            item(
                "<media:content url='/p.jpg'><media:description>A lorry</media:description></media:content>"));

    assertThat(entry.summary()).isEmpty();
  }

  @Test
  void namesAFeedByItsModulesToo() {
    ParsedFeed.Feed feed =
        feed(
            "<rss version='2.0'><channel><dc:title>Frontier Wire</dc:title><language>en_GB</language></channel></rss>");

    assertThat(feed.title()).isEqualTo("Frontier Wire");
    assertThat(feed.head().language()).isEqualTo("en-GB");
  }

  @Test
  void readsQuotesThatWindowsNumbersAsControls() {
    assertThat(only(item("<title>Khan\u0092s plan</title>")).title()).isEqualTo("Khan’s plan");
    assertThat(only(item("<title><![CDATA[Khan\u0092s plan]]></title>")).title())
        .isEqualTo("Khan’s plan");
  }

  @Test
  void listsAuthorsWithTheirAddresses() {
    ParsedFeed.Feed feed =
        feed(
            atom(
                "<entry><author><name>A. Khan</name><email>a@wire.example</email></author>"
                    + "<author><email>b@wire.example</email></author></entry>"));

    assertThat(feed.items().get(0).authors())
        .containsExactly("A. Khan (a@wire.example)", "b@wire.example");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
