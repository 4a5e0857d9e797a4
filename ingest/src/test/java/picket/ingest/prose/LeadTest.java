package picket.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {
  private static final String LEAD =
      "The gate at Torkham was shut for a third day, and drivers slept beside their lorries.";

  @ParameterizedTest
  @ValueSource(
      strings = {"lead", "article__intro", "story-standfirst", "teaser-text", "articleIntro"})
  void findsTheLeadBetweenHeadlineAndBody(String name) {
    assertThat(lead("<h1>Gate shut</h1><div class='" + name + "'><p>" + LEAD + "</p></div>"))
        .isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=lead>" + LEAD + "</div><h1>Gate shut</h1>",
        "<h1>Gate shut</h1><div class=lead>Border and trade in the frontier provinces and beyond</div>",
        "<h1>Gate shut</h1><div class=lead>Short.</div>",
        "<h1>Gate shut</h1><div class=lead><a href=x>" + LEAD + "</a></div>",
        "<h1>Gate shut</h1><aside><div class=lead>" + LEAD + "</div></aside>",
        "<h1>Gate shut</h1><div class=leaderboard>" + LEAD + "</div>",
      })
  void takesNothingElseForOne(String before) {
    assertThat(lead(before)).isEmpty();
  }

  @Test
  void leavesABoxThatHoldsTheBodyToo() {
    Document page =
        Jsoup.parse("<h1>Gate shut</h1><div class=lead><p>" + LEAD + "</p><p id=first>x</p></div>");

    assertThat(Lead.before(first(page), page.body())).isEmpty();
  }

  private static String lead(String before) {
    Document page = Jsoup.parse(before + "<div><p id=first>The guards said nothing.</p></div>");
    return Lead.before(first(page), page.body());
  }

  private static Element first(Document page) {
    Element first = page.getElementById("first");
    if (first == null) {
      throw new AssertionError("the page has no first paragraph");
    }
    return first;
  }
}
