package picket.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void joinsInlineMarkupWithoutNewBlanks() {
    assertThat(texts("<p>The <b>TT</b>P, <a href=x>it</a>s &ldquo;<i>wing</i>&rdquo;.</p>"))
        .containsExactly("The TTP, its “wing”.");
  }

  @Test
  void partsBlocksAndBareText() {
    assertThat(texts("Bare <div>one<p>two</p>three</div><ul><li>a</li><li>b</li></ul>"))
        .containsExactly("Bare", "one", "two", "three", "a", "b");
  }

  @Test
  void takesTwoLineBreaksForANewParagraph() {
    assertThat(texts("one<br>line<br>\n<br/>two<br><br><br>three"))
        .containsExactly("one line", "two", "three");
  }

  @Test
  void takesOneLineBreakAfterASentenceForANewParagraphInBareTextOnly() {
    String sentence =
        "The gate at Torkham was opened for an hour on Monday, and then it was shut once more.";

    assertThat(texts(sentence + "<br>Next.")).containsExactly(sentence, "Next.");
    assertThat(texts("<p>" + sentence + "<br>Next.</p>")).containsExactly(sentence + " Next.");
    assertThat(texts("A line<br>of verse")).containsExactly("A line of verse");
  }

  @Test
  void partsPreformattedTextAtBlankLines() {
    assertThat(texts("<pre>One\nline.\n\nTwo.</pre>")).containsExactly("One line.", "Two.");
  }

  @Test
  void hearsNothingOfWhatShowsNoText() {
    assertThat(texts("<p>a<script>x</script><style>y</style><textarea>z</textarea>b</p>"))
        .containsExactly("ab");
  }

  @Test
  void countsWhatStandsInLinks() {
    Paragraph paragraph =
        Paragraphs.of(Jsoup.parse("<p>See <a href=x>the map</a>.</p>").body()).get(0);

    assertThat(paragraph.linked()).isEqualTo(7);
    assertThat(paragraph.block().normalName()).isEqualTo("p");
  }

  private static List<String> texts(String html) {
    return Paragraphs.of(Jsoup.parse(html).body()).stream().map(Paragraph::text).toList();
  }
}
