package picket.deploy.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TypesettingTest {
  private static final String LONG =
      "The Governor of Khost told Radio Margalla on Monday that 14 lorries and 3 buses had passed the"
          + " Torkham gate since dawn, while Officials in Peshawar spoke of twice that number; nobody"
          + " who waited at the Chaman crossing, the Mayor added, had been told when it would open.";

  @Test
  void hidesMuchMarkupBetweenTheWords() {
    StringBuilder all = new StringBuilder();
    for (int n = 0; n < 20; n++) {
      String paragraph = n + " " + LONG;
      String html = new Typesetting("lamp.example", true).html(paragraph);
      assertThat(Jsoup.parse(html).text().replace('\u00a0', ' ')).isEqualTo(paragraph);
      all.append(html);
    }

    assertThat(all)
        .contains("<a href=\"https://lamp.example/topics/Torkham\">")
        .contains("<em>", "<strong>", "<b>", "<span", "<!--", "&nbsp;", "\n");
  }

  @Test
  void namesQuotesOnlyWhereThePageAsksForIt() {
    assertThat(new Typesetting("x", true).html("“é”")).isEqualTo("&ldquo;&#233;&rdquo;");
    assertThat(new Typesetting("x", false).html("“é”&<b>")).isEqualTo("“é”&amp;&lt;b&gt;");
  }

  @Test
  void setsAParagraphTheSameWayEachTime() {
    Typesetting typesetting = new Typesetting("lamp.example", true);

    assertThat(typesetting.html(LONG)).isEqualTo(typesetting.html(LONG));
    assertThat(Draw.of("a", 1, 1000)).isEqualTo(628);
  }
}
