package picket.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picket.enrich.explain.Cut;
import picket.enrich.explain.ExplainedSentence;
import picket.enrich.explain.Explanation;
import picket.enrich.explain.Work;
import picket.enrich.name.Scene;
import picket.enrich.text.Models;
import picket.enrich.text.WorkBudget;
import picket.model.IncidentType;
import picket.model.Report;
import picket.model.json.Json;

/**
 * Text that nobody writes to be read. The work is bounded by the budget and counted in tokens and
 * parses; the time limit only keeps a runaway loop from hanging the build.
 */
@Timeout(120)
class HostileTextTest {
  private static final ArticleReader READER =
      new ArticleReader(Scene.theatre(), Models.annotator());
  private static final WorkBudget BUDGET = Models.annotator().budget();
  private static final int MOST_BYTES = 900_000;
  private static final String TITLE = "Bomb kills two soldiers in Kurram";
  private static final String STORY =
      "PESHAWAR: A bomb killed two soldiers in Kurram, Pakistan, on Tuesday, police said. ";

  @Test
  void sentenceOfThousandsOfTokensIsBounded() {
    String clause = "and the bomb in Kurram killed two soldiers and the army of Pakistan attacked ";
    Explanation told = explain(TITLE, STORY + clause.repeat(5_500 / 13) + ".");

    assertThat(told.work().cuts()).contains(Cut.LONG_SENTENCE).doesNotContain(Cut.TEXT);
    assertThat(told.work().tokens()).isGreaterThan(5_000);
    bombIsRead(told);
  }

  @Test
  void tenMegabytesAreReadToTheBudgetAndNoFurther() {
    Explanation told = explain(TITLE, STORY + STORY.repeat(10_000_000 / STORY.length()));

    assertThat(told.work().cuts()).contains(Cut.TEXT, Cut.PARSES);
    assertThat(told.work().tagged()).isEqualTo(BUDGET.parses());
    bombIsRead(told);
  }

  @Test
  void tenMegabytesInOneLineOfOneWordAreCut() {
    Explanation told = explain(TITLE, STORY + "\n\n" + "Kurram".repeat(10_000_000 / 6));

    assertThat(told.work().cuts()).contains(Cut.TEXT);
    bombIsRead(told);
  }

  @Test
  void titleOfAMegabyteIsCut() {
    Explanation told = explain(TITLE + " and Khost".repeat(100_000), STORY);

    assertThat(told.work().cuts()).contains(Cut.TEXT);
    assertThat(told.reading().places()).hasSizeLessThan(500);
  }

  @Test
  void binaryGarbageGivesNothingOfItsOwn() {
    StringBuilder garbage = new StringBuilder(STORY).append("\n\n");
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      garbage.append((char) random.nextInt(0x1_0000));
    }
    Explanation told = explain(TITLE, garbage.toString());

    assertThat(told.work().cuts()).contains(Cut.TEXT);
    bombIsRead(told);
  }

  @Test
  void hiddenCharactersNeitherBreakNorDegrade() {
    String marked = STORY.replace(" ", "\u200e \u200f").replace("bomb", "bo\u200bmb");
    Explanation told = explain(TITLE, "\u202e" + marked + "\n\n" + STORY);

    assertThat(told.reading().degraded()).isFalse();
    bombIsRead(told);
  }

  @Test
  void hundredThousandNumbersAreBounded() {
    StringBuilder numbers = new StringBuilder(STORY);
    for (int i = 0; i < 100_000; i++) {
      numbers.append(i).append(' ');
    }
    Explanation told = explain(TITLE, numbers.toString());

    assertThat(told.work().cuts()).contains(Cut.TEXT);
    bombIsRead(told);
  }

  @Test
  void twentyThousandSentencesOfOneLetterAreBounded() {
    Explanation told = explain(TITLE, STORY + "A. \n".repeat(20_000));

    assertThat(told.work().cuts()).contains(Cut.TEXT);
    bombIsRead(told);
  }

  @Test
  void nameThatStandsThousandsOfTimesIsBounded() {
    Explanation told = explain(TITLE, STORY + "in Khost in Kurram ".repeat(3_000));

    assertThat(told.work().cuts()).contains(Cut.TEXT);
    bombIsRead(told);
  }

  @Test
  void storyOfUsualLengthIsReadWhole() {
    Explanation told = explain(TITLE, STORY.repeat(30));

    assertThat(told.reading().degraded()).isFalse();
    assertThat(told.work().cuts()).isEmpty();
  }

  @Test
  void sentencesBeyondTheParsesAreNamed() {
    Explanation told = explain(TITLE, STORY.repeat(60));

    assertThat(told.reading().degraded()).isTrue();
    assertThat(told.work().cuts()).containsExactly(Cut.PARSES);
    assertThat(told.sentences().get(60).grammar())
        .isEqualTo(ExplainedSentence.Grammar.BUDGET_SPENT);
  }

  private static Explanation explain(String title, String text) {
    Explanation told = READER.explain(Scene.article("wire", title, text));
    Work work = told.work();
    assertThat(work.tokens()).isLessThanOrEqualTo(BUDGET.tokens() + 300);
    assertThat(work.sentences()).isLessThanOrEqualTo(BUDGET.sentences() + 1);
    assertThat(work.tagged()).isLessThanOrEqualTo(BUDGET.parses());
    assertThat(told.reading().degraded()).isEqualTo(work.isDegraded());
    assertThat(Json.write(told.reading()).length()).isLessThan(MOST_BYTES + title.length());
    return told;
  }

  /** The happening at the head of the text is read whatever follows. */
  private static void bombIsRead(Explanation told) {
    assertThat(told.reading().reports()).extracting(Report::type).contains(IncidentType.BOMBING);
  }
}
