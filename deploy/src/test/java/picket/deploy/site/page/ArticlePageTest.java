package picket.deploy.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.archive.ArchiveReader;

class ArticlePageTest {
  private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @EnumSource
  void showsExactlyTheParagraphsOfTheArchive(PageMake make) {
    List<ArchiveItem> items = ArchiveReader.read(Path.of("archives", "border-fortnight")).items();

    for (ArchiveItem item : items) {
      assertThat(Samples.paragraphs(make, Samples.document(Samples.page(make, item))))
          .as(item.url())
          .containsExactly(item.text().split("\n\n"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsQuotesDashesAndSigns(PageMake make) {
    Document page = Samples.document(Samples.page(make, dated(Samples.TEXT)));

    assertThat(Samples.paragraphs(make, page)).containsExactly(Samples.TEXT.split("\n\n"));
    assertThat(page.text()).contains("Fire & <smoke> over \"Wana\"").contains("Nation & World");
  }

  @ParameterizedTest
  @EnumSource
  void tellsBylineAndTimes(PageMake make) {
    String page = Samples.sent(Samples.page(make, dated(Samples.TEXT)));
    Document shown = Samples.document(Samples.page(make, dated(Samples.TEXT)));

    assertThat(shown.text()).contains("By Gul Zaman");
    assertThat(page)
        .containsAnyOf("03:40", "04:40", "07:40", "08:40")
        .containsAnyOf("12:00", "13:00", "16:00", "17:00");
  }

  @ParameterizedTest
  @EnumSource
  void datesNothingOnAPageWithoutADate(PageMake make) {
    ArchiveItem undated = Samples.item(Samples.TEXT, null, Samples.NOON);

    String page = Samples.sent(Samples.page(make, undated));

    assertThat(page)
        .doesNotContain("<time", "hours ago", "March", "2026")
        .doesNotContainPattern("\\d\\d:\\d\\d")
        .doesNotContainPattern("[^./\\d](19|20)\\d\\d[^.\\d]");
  }

  @ParameterizedTest
  @EnumSource
  void showsAHeadlineAndNoParagraphWhereThereIsNoText(PageMake make) {
    Document page = Samples.document(Samples.page(make, dated("")));

    assertThat(String.join("", Samples.paragraphs(make, page))).isEmpty();
    assertThat(page.title()).contains("Fire & <smoke> over \"Wana\"");
  }

  @ParameterizedTest
  @EnumSource
  void putsMuchAroundAnArticleThatIsNoneOfIt(PageMake make) {
    ArticlePage page = Samples.page(make, dated(Samples.TEXT));
    Document shown = Samples.document(page);

    assertThat(shown.select("form, [role=search]")).isNotEmpty();
    assertThat(shown.select("img, amp-img, [role=img]")).isNotEmpty();
    assertThat(shown.text()).containsIgnoringCase("cookie").contains("©").contains("Gul Zaman");
    assertThat(shown.text()).contains("A teaser of its own.");
    assertThat(page.comments()).hasSizeBetween(3, 5);
    page.comments().forEach(comment -> assertThat(shown.text()).contains(comment.text()));
  }

  @Test
  void sendsTheAgencysPagesInTheCharsetOfOldWindows() {
    ArticlePage page = Samples.page(PageMake.AGENCY, dated(Samples.TEXT));

    assertThat(page.contentType()).isEqualTo("text/html");
    assertThat(page.charset()).isEqualTo(OLD_WINDOWS);
    assertThat(Samples.sent(page, OLD_WINDOWS)).contains("charset=windows-1252").contains("“Nine”");
    assertThat(Samples.sent(page, StandardCharsets.UTF_8)).doesNotContain("“Nine”");
  }

  @Test
  void sendsUtf8WhereTheOldCharsetLacksACharacter() {
    ArticlePage page = Samples.page(PageMake.AGENCY, dated("د خوست ولایت"));

    assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Samples.sent(page)).contains("charset=UTF-8").contains("خوست");
  }

  @Test
  void dataForMachinesCannotEndItsScript() {
    String html = Samples.page(PageMake.SEMANTIC, dated(Samples.TEXT)).jsonLd(1);

    assertThat(html)
        .contains("\"datePublished\":\"2026-03-03T04:40:00+01:00\"")
        .contains("\\u003csmoke")
        .doesNotContain("<");
  }

  private static ArchiveItem dated(String text) {
    return Samples.item(text, Samples.MORNING, Samples.NOON);
  }
}
