package picket.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static final String FIRST =
      "Gunmen opened fire on a patrol near Wana on Sunday, killing one soldier, the army said.";
  private static final String SECOND = "Troops sealed the area.";
  private static final String THIRD =
      "A spokesman for the militants said that they had done it, and named their leader.";
  private static final String CARD =
      "<div class=card><h3><a href=1>Snow shuts the pass</a></h3><p>Forty families wait for help in the villages"
          + " above the tunnel, and the road will not be open before Thursday at the earliest.</p></div>";

  @Test
  void tellsAShortArticleFromLongTeasersBesideIt() {
    assertThat(
            texts(
                "<div><h1>Patrol hit</h1><div><p>"
                    + FIRST
                    + "</p></div></div><div>"
                    + CARD.repeat(4)
                    + "</div>"))
        .containsExactly(FIRST);
  }

  @Test
  void takesALeadOnlyWhereItIsNotTheTeaserOfThePage() {
    String lead = "The army said that a patrol came under fire near Wana on Sunday.";
    Element body =
        Jsoup.parse(
                "<h1>Patrol hit</h1><p class=standfirst>" + lead + "</p><div>" + story() + "</div>")
            .body();

    assertThat(ArticleText.of(body, "Patrol hit", "")).startsWith(lead, FIRST);
    assertThat(ArticleText.of(body, "Patrol hit", lead)).startsWith(FIRST);
  }

  @Test
  void endsWhereAnotherArticleBegins() {
    String other =
        "<article><h1>Flour</h1><p>The price of flour rose again in the markets, traders and shoppers said.</p></article>";

    assertThat(texts("<article><h1>Patrol hit</h1>" + story() + "</article>" + other.repeat(2)))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void joinsABodyThatIsCutIntoParts() {
    String parts =
        "<div class=part><p>"
            + FIRST
            + "</p></div><div>Advertisement</div><div class=part><p>"
            + SECOND
            + "</p><p>"
            + THIRD
            + "</p></div>";

    assertThat(texts("<div class=page>" + parts + "</div>")).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void leavesOutWhatIsNamedForWhatItIs() {
    String furniture =
        "<div class='related-box'><p>Another text of the same day that nobody who reads this has asked for.</p></div>"
            + "<p class=author>Ali Khan is a reporter based in Wana, and has been one for many years.</p>"
            + "<div style='display: none'><p>A copy of the text for machines that must not be read twice, ever.</p></div>";

    assertThat(texts("<div class=story>" + story() + furniture + "</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsAWholePageThatIsNamedForFurniture() {
    assertThat(texts("<form><div class='page-with-sidebar share'>" + story() + "</div></form>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsHeadingsOverTextAndNoOthers() {
    assertThat(
            texts(
                "<article>"
                    + story()
                    + "<h2>Search</h2><p>"
                    + FIRST.replace("Sunday", "Monday")
                    + "</p><h2>More</h2></article>"))
        .contains("Search")
        .doesNotContain("More");
  }

  @Test
  void findsNothingWhereThereIsNoProse() {
    assertThat(
            texts(
                "<ul><li><a href=1>Home</a></li><li><a href=2>World news of the day</a></li></ul>"))
        .isEmpty();
  }

  private static String story() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private static List<String> texts(String html) {
    return ArticleText.of(Jsoup.parse(html).body(), "Patrol hit", "");
  }
}
