package picket.enrich.genre;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.model.Article;
import picket.model.Genre;

class GenreReaderTest {
  private final GenreReader reader = new GenreReader();

  private static Article article(
      String title, @Nullable String section, String folder, String text) {
    Article plain = Scene.article("wire", title, text);
    return new Article(
        plain.id(),
        "https://outlet.example/" + folder + "/1",
        "wire",
        title,
        "",
        text,
        "en",
        null,
        section,
        plain.publishedAt(),
        plain.publishedAtQuality(),
        plain.seenAt(),
        0,
        "00");
  }

  private Genre genre(String title, @Nullable String section, String folder, String text) {
    return reader.genre(article(title, section, folder, text));
  }

  @Test
  void readsTheMarkBeforeTheTitle() {
    assertThat(genre("ANALYSIS: Where the road ends", null, "world", "x"))
        .isEqualTo(Genre.ANALYSIS);
    assertThat(genre("Opinion | Where the road ends", null, "world", "x")).isEqualTo(Genre.OPINION);
    assertThat(genre("LIVE: Shells fall on Kurram", null, "world", "x")).isEqualTo(Genre.LIVE);
    assertThat(genre("Retraction: no gate was taken", null, "world", "x")).isEqualTo(Genre.OTHER);
  }

  @Test
  void takesNoWordOfTheTitleForAMark() {
    assertThat(genre("Analysis of samples points to mortar", null, "world", "Police said so."))
        .isEqualTo(Genre.NEWS);
    assertThat(genre("Live shells found", null, "world", "Police said so.")).isEqualTo(Genre.NEWS);
  }

  @Test
  void takesADispatchThatQuotesSomebodyAtLengthForNews() {
    String speech = "I have told my people what I saw, and I shall tell it again.";

    assertThat(genre("", null, "world", speech + " I was there.")).isEqualTo(Genre.OPINION);
    assertThat(
            genre("", null, "world", "Oslo, 7 Mar 88 (NTB) -- [Text] " + speech + " I was there."))
        .isEqualTo(Genre.NEWS);
    assertThat(
            genre("", null, "world", "OSLO, Norway, March 7 (NTB) - " + speech + " I was there."))
        .isEqualTo(Genre.NEWS);
  }

  @Test
  void readsSectionAndFolder() {
    assertThat(genre("The road", "Opinion", "a", "x")).isEqualTo(Genre.OPINION);
    assertThat(genre("The road", "National", "editorials", "x")).isEqualTo(Genre.OPINION);
    assertThat(genre("The road", "Features", "a", "x")).isEqualTo(Genre.ANALYSIS);
  }

  @Test
  void knowsAnEssayByItsVoice() {
    String essay =
        "I was born by this river. My father taught me its fords. In those days I had no fear of"
            + " soldiers, and I should like to lose it again.";
    assertThat(genre("The river", "National", "a", essay)).isEqualTo(Genre.OPINION);
  }

  @Test
  void knowsAnEssayByItsWalkThroughTheYears() {
    String essay =
        "The line was drawn in 1893 and contested in 1949. In 1961 the gates were shut. In 2007 the"
            + " first fence went up, and the clashes of this autumn repeat all of it.";
    assertThat(genre("The line", "National", "a", essay)).isEqualTo(Genre.ANALYSIS);
  }

  @Test
  void leavesQuotedVoicesOutOfAccount() {
    String news =
        "Police said two men died. \"I saw my brother fall and I ran, I had my son with me\", a"
            + " shopkeeper told reporters on Monday.";
    assertThat(genre("Two die", "National", "a", news)).isEqualTo(Genre.NEWS);
  }
}
