package picket.deploy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picket.enrich.explain.Explanation;
import picket.enrich.read.ArticleReader;
import picket.enrich.text.CoreNlpAnnotator;
import picket.enrich.text.WorkBudget;
import picket.model.theatre.TheatreReader;

class ExplanationTextTest {
  private static final ArticleReader READER =
      new ArticleReader(
          TheatreReader.read(Path.of("theatres/af-pk")), CoreNlpAnnotator.load(WorkBudget.USUAL));
  private static final Particulars SAID =
      new Particulars("dawn", Instant.parse("2026-02-04T12:00:00Z"), null);

  @Test
  void showsReportsBeforeTheSentencesThatTheyCameFrom() {
    String text =
        text(
            "Bomb kills two policemen in Bannu",
            "A bomb killed two policemen in Bannu on Tuesday, police said. The road is narrow.");

    assertThat(text)
        .contains("af-pk: read; 1 report, 1 of them new")
        .contains("[0] BOMBING, NEW")
        .contains("figures   KILLED TOTAL 2; KILLED SECURITY 2")
        .contains("told in   the title, 1")
        .contains("=>        report 0")
        .contains("\"Bannu\" = bannu")
        .contains("=>        nothing: no word that tells of a happening")
        .contains("nothing was left out");
    assertThat(text.indexOf("REPORTS")).isLessThan(text.indexOf("SENTENCES"));
  }

  @Test
  void saysThatNobodyToldWhenItWasPublished() {
    Particulars nothing = new Particulars(null, null, null);

    assertThat(ExplanationText.of(READER.explain(nothing.of("Calm", "All is calm."))))
        .contains("published not told, so days are read as if it were 2025-01-01T12:00:00Z");
  }

  @Test
  void fitsATerminal() {
    String text =
        text("A bomb in Bannu", "A bomb killed two policemen in Bannu, Pakistan. ".repeat(9));

    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void saysWhyAnArticleWasNotRead() {
    String text = text("Cup final", "Peru beat Chile in the final of the cup on Sunday.");

    assertThat(text)
        .contains("af-pk: not read, as it names nothing of the theatre")
        .contains("(words: 0 here,")
        .doesNotContain("SENTENCES");
  }

  @Test
  void saysWhatWasCutOff() {
    String text = text("Bombs", "A bomb killed two policemen in Bannu, Pakistan. ".repeat(45));

    assertThat(text.lines())
        .anyMatch(line -> line.contains("DEGRADED: "))
        .anyMatch(line -> line.contains("not parsed: the article's parses were spent before it"));
  }

  @Test
  void letsNoTextMoveTheCursor() {
    String text =
        text(
            "Bomb\u001b[2J in Bannu",
            "A \u202ebomb killed two policemen in Bannu\u0007, Pakistan.");

    assertThat(text.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Test
  void readsTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(text("Bomb in Bannu", "A bomb killed two policemen in Bannu, Pakistan."))
          .contains("confidence 0.85");
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static String text(String title, String words) {
    Explanation told = READER.explain(SAID.of(title, words));
    return ExplanationText.of(told);
  }
}
