package picket.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {
  private static final String STORY =
      "<p>The gate at Torkham was opened for an hour on Monday, and then shut again by the guards.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=citation_publication_date content=2026/03/03> | 2026-03-03T00:00Z",
        "<script type=application/ld+json>{\"@type\":\"WebPage\",\"datePublished\":\"2026-03-03T01:00:00+05:00\"}</script> | 2026-03-03T01:00+05:00",
        "<script type=application/ld+json>{broken \"datePublished\":\"2026-03-03T01:00:00+05:00\"</script> | 2026-03-03T01:00+05:00",
        "<script>state = {\"published_at\":\"2026-03-03T12:00:00Z\"}</script> | 2026-03-03T12:00Z",
        "<span property='schema:dateCreated' content='2026-03-03T12:00:00Z'></span> | 2026-03-03T12:00Z",
        "<span class=entry-date>3. März 2026</span> | 2026-03-03T00:00Z",
        "<span class=itemPostDate>am 03.03.2026 17:20 Uhr</span> | 2026-03-03T17:20Z",
        "<p class=postmetadata>Written by the desk on Tuesday 3 March 2026 and filed under border</p> | 2026-03-03T00:00Z",
        "<div>3 de marzo de 2026</div> | 2026-03-03T00:00Z",
        "<div>le 3 août 2026</div> | 2026-08-03T00:00Z",
        "<div>03.03.26</div> | 2026-03-03T00:00Z",
        "<link rel=canonical href='https://paper.example/2026/03/03/gate-shut'> | 2026-03-03T00:00Z",
        "<meta property=article:modified_time content='2026-03-03T12:00:00Z'> | 2026-03-03T12:00Z",
      })
  void findsTheDayWhereverThePageSaysIt(String part, OffsetDateTime published) {
    assertThat(published(part)).isEqualTo(published);
  }

  @Test
  void believesWhatIsToldBeforeWhatIsPrinted() {
    assertThat(
            published(
                "<div class=date>4 March 2026</div><meta property=article:published_time content='2026-03-03T12:00:00Z'>"))
        .isEqualTo(OffsetDateTime.parse("2026-03-03T12:00Z"));
    assertThat(published("<div>4 March 2026</div><p class=postmeta>By the desk, 3 March 2026</p>"))
        .isEqualTo(OffsetDateTime.parse("2026-03-03T00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=date>04/03/2026</div>",
        "<div>version 10.2.3</div>",
        "<a href='/2026/13/45/x'>x</a>",
        "<script>var o = {\"published_at\": \"soon, we hope\"}</script>",
      })
  void makesNoDayUp(String part) {
    assertThat(published(part)).isNull();
  }

  private static @Nullable OffsetDateTime published(String part) {
    PageRead read =
        new JsoupPageReader()
            .read(
                ("<h1>Gate shut</h1>" + part + STORY).getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                "https://paper.example/news/1");
    return ((PageRead.Page) read).published();
  }
}
