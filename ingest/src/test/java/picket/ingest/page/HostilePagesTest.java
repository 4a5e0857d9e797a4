package picket.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
  /** Generous, but work that grows with the square of the page takes far longer. */
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final String STORY =
      "<p>The gate at Torkham was opened for an hour on Monday, and then it was shut again.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class=comment>",
        "<b>",
        "<p><table><tr><td>",
        "<a href=x><div>",
        "<ul><li>",
        "<form>",
        "<svg>",
        "<select>",
        "<font><p>",
        "<!--",
        "<hr>",
        "<br>",
        "<script></script>",
        "<!-- x -->",
        "<p>x</p>",
        "<span>x</span>",
        "<h1>x</h1>",
        "<time>x</time>",
        "&",
        "<",
        "<a ",
        "<meta name=x content=y>",
        "<script type=application/ld+json>{</script>",
        "<article>",
        "<div class='byline author date'>By x</div>",
        "<div class=share><p>x, y, z</p></div>"
      })
  void readsInBoundedTimeWhateverIsRepeated(String piece) {
    String page =
        "<title>Gate shut again</title>" + STORY + piece.repeat(1_000_000 / piece.length());

    PageRead read = assertTimeoutPreemptively(SOON, () -> read(page));

    assertThat(read).isNotNull();
  }

  @Test
  void findsTheStoryUnderTwentyThousandBlocks() {
    PageRead read =
        assertTimeoutPreemptively(
            SOON, () -> read("<div>".repeat(20_000) + STORY + STORY.replace("an hour", "a day")));

    assertThat(read)
        .isInstanceOfSatisfying(
            PageRead.Page.class,
            page -> assertThat(page.text()).startsWith("The gate at Torkham").contains("a day"));
  }

  @Test
  void readsNoMoreThanItsShare() {
    assertThat(readsTheEndAfter(1_000_000)).isTrue();
    assertThat(readsTheEndAfter(7_500_000)).isFalse();
  }

  private static boolean readsTheEndAfter(int bytes) {
    String end = STORY.replace("was shut again", "stayed shut, which is the end of it");
    String page = "<body>" + STORY + "<!--" + "x".repeat(bytes) + "-->" + end;
    return assertTimeoutPreemptively(SOON, () -> read(page)).toString().contains("the end of it");
  }

  @Test
  void survivesDeepLinkedData() {
    String deep = "[".repeat(200_000);

    PageRead read =
        assertTimeoutPreemptively(
            SOON, () -> read("<script type=application/ld+json>" + deep + "</script>" + STORY));

    assertThat(read).isInstanceOf(PageRead.Page.class);
  }

  @Test
  void answersNoiseWithAReason() {
    byte[] noise = new byte[300_000];
    new Random(7).nextBytes(noise);

    assertThat(new JsoupPageReader().read(noise, "text/html", "https://paper.example/"))
        .isNotNull();
    assertThat(read("")).isEqualTo(new PageRead.Unreadable("there is no article on it"));
    assertThat(read("<title>Sign in</title><form><input name=user></form>"))
        .isEqualTo(new PageRead.Unreadable("there is no article on it"));
  }

  private static PageRead read(String page) {
    return new JsoupPageReader()
        .read(page.getBytes(StandardCharsets.UTF_8), "text/html", "https://paper.example/news/1");
  }
}
