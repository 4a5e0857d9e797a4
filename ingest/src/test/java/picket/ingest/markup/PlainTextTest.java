package picket.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void foldsWhiteSpaceOfEveryKind() {
    assertThat(PlainText.fold(" \u00a0a\t\r\n b\u2009\u3000c\u2028d\u0085 ")).isEqualTo("a b c d");
  }

  @Test
  void dropsWhatHasNoShape() {
    assertThat(PlainText.fold("fron\u00adtier \u200bgate\ufeff\u0000\u0007\u0092\u202e!\ufffc"))
        .isEqualTo("frontier gate!");
    assertThat(PlainText.fold("x\uD800y \uDC00z 😀")).isEqualTo("xy z 😀");
  }

  @Test
  void keepsJoinersOnlyWhereScriptsNeedThem() {
    assertThat(PlainText.fold("می\u200cخواهم a\u200cb")).isEqualTo("می\u200cخواهم ab");
  }

  @Test
  void decodesEntitiesOnce() {
    assertThat(PlainText.ofHtml("<b>A</b> &amp;lt; B&nbsp;&hellip;")).isEqualTo("A &lt; B …");
  }

  @Test
  void partsPlainTextAtBlankLines() {
    assertThat(PlainText.paragraphsOf("One\nline.\r\n \r\nTwo.\n\n\n"))
        .containsExactly("One line.", "Two.");
  }
}
