package picket.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.ingest.feed.FeedText.atom;
import static picket.ingest.feed.FeedText.feed;
import static picket.ingest.feed.FeedText.item;
import static picket.ingest.feed.FeedText.only;
import static picket.ingest.feed.FeedText.rss;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RomeFeedParserTest {

  @Test
  void readsAnItemOfRss() {
    FeedEntry entry =
        only(
            rss(
                """
                <item>
                  <title>Gate shut at Torkham</title>
                  <link>https://wire.example/a</link>
                  <description>&lt;p&gt;Lorries wait &amp;amp; drivers sleep.&lt;/p&gt;</description>
                  <content:encoded><![CDATA[<p>Lorries wait.</p><p>Drivers&nbsp;sleep.</p>]]></content:encoded>
                  <pubDate>Tue, 03 Mar 2026 17:20:00 +0500</pubDate>
                  <atom:updated>2026-03-03T14:00:00Z</atom:updated>
                  <author>desk@wire.example (City Desk)</author>
                  <category domain="x">Border</category><category>Trade</category>
                </item>
                """));

    assertThat(entry)
        .isEqualTo(
            new FeedEntry(
                "https://wire.example/a",
                "Gate shut at Torkham",
                "Lorries wait & drivers sleep.",
                "Lorries wait.\n\nDrivers sleep.",
                Instant.parse("2026-03-03T12:20:00Z"),
                Instant.parse("2026-03-03T14:00:00Z"),
                "City Desk",
                "Border"));
  }

  @Test
  void readsAnEntryOfAtom() {
    FeedEntry entry =
        only(
            atom(
                """
                <entry xml:base="https://wire.example/2026/">
                  <title type="html">Gate &lt;b&gt;shut&lt;/b&gt;</title>
                  <link rel="self" href="entry.xml"/><link rel="alternate" href="a.html"/>
                  <id>tag:wire.example,2026:a</id>
                  <published>2026-03-03T17:20:00+05:00</published><updated>2026-03-04</updated>
                  <author><name>A. Khan</name></author><author><name>B. Gul</name></author>
                  <category term="brd" label="Border"/>
                  <summary>Less &lt; more</summary>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
                </entry>
                """));

    assertThat(entry)
        .isEqualTo(
            new FeedEntry(
                "https://wire.example/2026/a.html",
                "Gate shut",
                "Less < more",
                "One.\n\nTwo.",
                Instant.parse("2026-03-03T12:20:00Z"),
                Instant.parse("2026-03-04T00:00:00Z"),
                "A. Khan, B. Gul",
                "Border"));
  }

  @Test
  void readsTheOldDialects() {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://wire.example/"><title>Old Wire</title></channel>
        <item rdf:about="https://wire.example/a"><title>Gate shut</title><link>https://wire.example/a</link>
          <dc:date>2026-03-03T12:20Z</dc:date><dc:creator>A. Khan</dc:creator></item>
        </rdf:RDF>
        """;

    assertThat(feed(rdf).title()).isEqualTo("Old Wire");
    assertThat(only(rdf).published()).isEqualTo(Instant.parse("2026-03-03T12:20:00Z"));
    assertThat(only(rdf).byline()).isEqualTo("A. Khan");
    for (String root : new String[] {"<rss version='0.91'>", "<rss version='0.92'>", "<rss>"}) {
      String old =
          root
              + "<channel><title>T</title><item><title>Gate shut</title><link>/a</link></item>"
              + "</channel></rss>";
      assertThat(only(old).title()).as(root).isEqualTo("Gate shut");
    }
  }

  @Test
  void readsAtomThatForgotItsNamespace() {
    String bare =
        "<feed><title>T</title><entry><title>Gate shut</title><link href='/a'/></entry></feed>";

    assertThat(only(bare).title()).isEqualTo("Gate shut");
  }

  @Test
  void losesNoEntryToAnotherThatIsBad() {
    ParsedFeed.Feed feed =
        feed(
            rss(
                """
                <item><title>Good</title><link>https://wire.example/1</link></item>
                <item><title>Script</title><link>javascript:alert(1)</link></item>
                <item><title>None</title></item>
                <item><title>Letter</title><link>mailto:desk@wire.example</link></item>
                <item><title>Best</title><link>https://wire.example/2</link></item>
                """));

    assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Good", "Best");
    assertThat(feed.skipped())
        .containsExactly(
            "entry 2 \"Script\": its link is a javascript: address, not a web address",
            "entry 3 \"None\": it has no link",
            "entry 4 \"Letter\": its link is a mailto: address, not a web address");
  }

  @Test
  void makesLinksAbsolute() {
    assertThat(only(rss("<item><link> /2026/gate shut?x=1 </link></item>")).link())
        .isEqualTo("https://wire.example/2026/gate%20shut?x=1");
    assertThat(only(rss("<item xml:base='https://other.example/d/'><link>a</link></item>")).link())
        .isEqualTo("https://other.example/d/a");
  }

  @Test
  void takesAPermanentGuidForALinkAndNoOther() {
    assertThat(only(rss("<item><guid>https://wire.example/g</guid></item>")).link())
        .isEqualTo("https://wire.example/g");
    assertThat(
            only(rss("<item><link>data:x</link><guid>https://wire.example/g</guid></item>")).link())
        .isEqualTo("https://wire.example/g");
    assertThat(
            feed(rss("<item><guid isPermaLink='false'>https://wire.example/g</guid></item>"))
                .entries())
        .isEmpty();
  }

  @Test
  void neverMakesUpATime() {
    assertThat(only(item("<pubDate>yesterday evening</pubDate>")).published()).isNull();
    assertThat(only(item("<pubDate>32 Mar 2026 10:00 GMT</pubDate>")).published()).isNull();
    assertThat(only(item("")).published()).isNull();
    assertThat(
            only(item("<pubDate>soon</pubDate><dc:date>2026-03-03T10:00:00Z</dc:date>"))
                .published())
        .isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
  }

  @Test
  void keepsTextThatOnlyLooksLikeMarkup() {
    assertThat(only(item("<title>AT&T says 5 < 6</title>")).title()).isEqualTo("AT&T says 5 < 6");
    assertThat(only(item("<title>A &amp;amp;lt; B</title>")).title()).isEqualTo("A &lt; B");
    assertThat(only(item("<title>Khan&rsquo;s &#8220;plan&#8221;</title>")).title())
        .isEqualTo("Khan’s “plan”");
    assertThat(only(item("<title>Gate <i>shut</i></title>")).title()).isEqualTo("Gate shut");
  }

  @Test
  void readsHowLongTheFeedMayRest() {
    assertThat(feed(rss("<ttl>45</ttl>")).ttl()).isEqualTo(Duration.ofMinutes(45));
    assertThat(
            feed(rss(
                    "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"))
                .ttl())
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(feed(rss("<ttl>soon</ttl>")).ttl()).isNull();
  }

  @Test
  void decodesAsDeclared() {
    String text =
        "<?xml version='1.0' encoding='windows-1256'?>" + item("<title>سلام</title>").substring(39);

    ParsedFeed parsed =
        new RomeFeedParser()
            .parse(text.getBytes(Charset.forName("windows-1256")), null, FeedText.URL);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            ParsedFeed.Feed.class,
            feed -> assertThat(feed.entries().get(0).title()).isEqualTo("سلام"));
  }

  @Test
  void readsNoMoreEntriesThanAFeedNeeds() {
    ParsedFeed.Feed feed =
        feed(rss("<item><link>https://wire.example/a</link></item>".repeat(2_001)));

    assertThat(feed.entries()).hasSize(2_000);
    assertThat(feed.skipped()).containsExactly("all entries after the first 2000");
  }
}
