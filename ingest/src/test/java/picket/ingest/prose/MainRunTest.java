package picket.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What stands around an article in boxes of its own is none of its paragraphs. */
class MainRunTest {
  private static final String FIRST =
      "Gunmen opened fire on a patrol near the town on Sunday and killed one soldier, the army said.";
  private static final String SECOND =
      "Troops sealed off the bazaar and searched houses until late at night, two shopkeepers said.";
  private static final String THIRD = "There was no immediate word from the militants.";
  private static final String BODY =
      "<div class='x1'><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div>";

  @Test
  void leavesOutTheCommentsOfReadersHoweverTheirBoxesAreCalled() {
    String comment =
        "<div class='x7'><b>grey_owl</b> <i>2 hours ago</i><p>They always say one, and last time"
            + " it was 14 killed, my cousin counted them all himself at the hospital gate.</p></div>";

    assertThat(texts("<div>" + BODY + "<div>" + comment.repeat(4) + "</div></div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void endsAtTheHeadingOfTheReadersOwnPart() {
    String comments =
        "<p>Readers' forum</p><p>My cousin counted 40 ambulances before noon, and not one of them"
            + " is in your paper this morning.</p>";

    assertThat(texts(BODY.replace("</div>", comments + "</div>")))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void leavesOutTheLifeOfTheWriterBelowAndTheCaptionAbove() {
    String caption =
        "<div class='x3'>A road in the hills, a day before the rain. Photo: Library</div>";
    String life =
        "<div class='x9'><b>A. Writer</b><p>A. Writer has reported from the border for eleven years"
            + " and keeps bees in a garden behind the office.</p></div>";

    assertThat(texts("<div>" + caption + BODY + life + "</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsALeadThatStandsAboveTheOtherParagraphs() {
    String lead = "One soldier is dead and two are hurt as the army goes on with its search.";

    assertThat(texts("<div><p class='lead'>" + lead + "</p>" + BODY + "</div>"))
        .containsExactly(lead, FIRST, SECOND, THIRD);
  }

  @Test
  void leavesOutALeadThatOnlyRepeatsWhatThePageTellsSearchEngines() {
    String lead = "One soldier is dead and two are hurt as the army goes on with its search.";
    String page = "<div><p class='lead'>" + lead + "</p>" + BODY + "</div>";

    assertThat(ArticleText.of(Jsoup.parse(page).body(), "Patrol hit", lead))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsPartsOfABodyThatWasCutUp() {
    String fourth =
        "A spokesman for the militants said later that they had done it, and named their leader.";
    String second = BODY.replace(FIRST, fourth).replace(SECOND, "He gave no proof of it at all.");

    assertThat(texts("<div>" + BODY + "<div class='ad'>Advertisement</div>" + second + "</div>"))
        .contains(FIRST, SECOND, THIRD, fourth);
  }

  @Test
  void takesHalvesOfABodyWithLineBreaksForNoListOfComments() {
    String related =
        "<div class='r'><p>Earlier the army had said that it would search the hills for a week, and"
            + " that the road would stay shut for all that time, whatever the traders said.</p></div>";
    String halves =
        "<div class='h'>"
            + FIRST
            + "<br><br>"
            + SECOND
            + "</div><div class='h'>"
            + SECOND
            + " Nobody was held.<br><br>"
            + THIRD
            + "</div>";

    assertThat(texts("<div>" + related + halves + "</div>")).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsAnAgencysSignOff() {
    assertThat(texts(BODY.replace("</div>", "<span>NPB/anw/1730</span></div>")))
        .containsExactly(FIRST, SECOND, THIRD, "NPB/anw/1730");
  }

  private static List<String> texts(String html) {
    return ArticleText.of(Jsoup.parse(html).body(), "Patrol hit", "");
  }
}
