package picket.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsoupPageReaderTest {
  private static final String STORY =
      "<div class=story><p>The gate at Torkham was opened for an hour on Monday, and then shut.</p>"
          + "<p>Officials of both sides met on the line and parted without a decision, they said.</p></div>";

  @Test
  void readsWhatThePageTellsMachines() {
    PageRead.Page page =
        read(
            """
            <html lang="en-PK"><head><link rel=canonical href="/a/1">
            <script type="application/ld+json">//<![CDATA[
            {"@graph": [{"@type": "WebPage"}, {"@type": ["Thing", "NewsArticle"], "headline": "Gate shut &amp; sealed",
             "author": [{"name": "A. Khan"}, {"name": "B. Gul"}], "articleSection": "Border",
             "datePublished": "2026-03-03T09:00:00+05:00", "dateModified": "2026-03-03T10:00:00+05:00"}]}
            //]]></script></head><body><h1>Gate shut & sealed</h1>
            """);

    assertThat(page.title()).isEqualTo("Gate shut & sealed");
    assertThat(page.byline()).isEqualTo("A. Khan, B. Gul");
    assertThat(page.section()).isEqualTo("Border");
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.published()).isEqualTo(OffsetDateTime.parse("2026-03-03T09:00:00+05:00"));
    assertThat(page.updated()).isEqualTo(Instant.parse("2026-03-03T05:00:00Z"));
    assertThat(page.canonical()).isEqualTo("https://paper.example/a/1");
  }

  @Test
  void readsWhatItShowsReadersWhereItTellsMachinesNothing() {
    PageRead.Page page =
        read(
            """
            <ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/b">Border</a></li></ul>
            <h1>Gate shut</h1><span class="byline">By A. Khan</span> <span class="pub-date">March 3, 2026 5:20 PM</span>
            """);

    assertThat(page.byline()).isEqualTo("A. Khan");
    assertThat(page.section()).isEqualTo("Border");
    assertThat(page.published()).isEqualTo(OffsetDateTime.parse("2026-03-03T17:20:00Z"));
  }

  @Test
  void makesNothingUp() {
    PageRead.Page page = read("<h1>Gate shut</h1><time datetime='yesterday'>soon</time>");

    assertThat(page)
        .isEqualTo(new PageRead.Page("Gate shut", page.text(), null, null, null, null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Gate shut at Torkham - The Courier</title><h1>Gate shut at Torkham</h1> | Gate shut at Torkham",
        "<title>The Courier ¦ Gate shut at Torkham</title><h1>Gate shut at Torkham</h1> | Gate shut at Torkham",
        "<title>Gate shut at Torkham - The Courier</title><h1>The Courier</h1> | Gate shut at Torkham",
        "<title>Gate shut at Torkham - The Courier</title> | Gate shut at Torkham",
        "<title>Gate shut - again - at Torkham</title><h1>Gate shut - again - at Torkham</h1> | Gate shut - again - at Torkham",
        "<title>x</title><meta property=og:title content='Gate shut at Torkham'><h1>BORDER: Gate shut at Torkham</h1> | Gate shut at Torkham",
        "<title>x</title><meta property=og:title content='Why the gate is shut'><meta property=og:site_name content='The Courier'><h1>The Courier</h1> | Why the gate is shut",
        "<title>x</title><meta property=og:title content='Gate shut at Torkham ¦ The Courier'><meta property=og:site_name content='The Courier'> | Gate shut at Torkham",
        "<title>Untitled</title><h1>Gate shut at Torkham</h1><meta property=og:title content='Untitled'> | Untitled",
        "<h1>Gate shut at Torkham</h1> | Gate shut at Torkham",
        "<h1><span class=ts-overline>Border</span><span>: </span><span class=ts-headline>Gate shut at Torkham</span></h1> | Gate shut at Torkham",
        "<h1>Gate shut at Torkham <small>3 March 2026, News</small></h1> | Gate shut at Torkham",
        "<h1><span class=label>Gate shut at</span> Torkham</h1> | Gate shut at Torkham",
        "<title>Gate shut at Torkham ¦ paper.example</title> | Gate shut at Torkham",
        "<title>Gate shut at Torkham</title><h1>Courier</h1><h1>Gate&nbsp;shut <i>at</i> Torkham</h1> | Gate shut at Torkham",
      })
  void givesTheHeadlineWithoutTheOutlet(String head, String title) {
    assertThat(read(head.replace("¦", "|")).title()).isEqualTo(title);
  }

  @Test
  void repeatsNeitherHeadlineNorLinksInTheText() {
    PageRead.Page page =
        read(
            "<title>Gate shut</title><h1>Gate shut</h1><p><a href=x>Other news of the day that is linked</a></p>");

    assertThat(page.text().lines().filter(line -> !line.isEmpty())).hasSize(2);
  }

  @Test
  void believesAPageThatShowsAnotherTextThanItTells() {
    String told =
        "Seven men were freed in Harnai late on Friday after elders spoke with their captors, officials said. "
            .repeat(4);
    PageRead.Page page =
        read(
            "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""
                + told
                + "\"}</script>");

    assertThat(page.text()).startsWith("Seven men were freed").doesNotContain("Torkham");
  }

  @Test
  void keepsTheParagraphsOfAPageThatTellsTheSame() {
    String told =
        "The gate at Torkham was opened for an hour on Monday, and then shut. Officials of both sides met on the line and parted without a decision, they said. And so on, for a good while longer than that, until the text is long enough to count for one.";
    PageRead.Page page =
        read(
            "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""
                + told
                + "\"}</script>");

    assertThat(page.text()).contains("shut.\n\nOfficials");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Border</title><ul><li><a href=a>Gate shut at Torkham for a fourth day in a row</a></li><li><a href=b>Seven miners freed in Harnai after talks</a></li></ul>",
        "<title>Sign in</title><form><input name=u><button>Sign in</button></form>",
        "<title>404</title><h1>Not found</h1>",
        "not even a page",
      })
  void saysWhereThereIsNoArticle(String html) {
    PageRead read =
        new JsoupPageReader()
            .read(html.getBytes(StandardCharsets.UTF_8), null, "https://paper.example/news/1");

    assertThat(read).isEqualTo(new PageRead.Unreadable("there is no article on it"));
  }

  private static PageRead.Page read(String head) {
    PageRead read =
        new JsoupPageReader()
            .read(
                (head + STORY).getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                "https://paper.example/news/1");
    if (read instanceof PageRead.Page page) {
      return page;
    }
    throw new AssertionError("should be a page, was " + read);
  }
}
