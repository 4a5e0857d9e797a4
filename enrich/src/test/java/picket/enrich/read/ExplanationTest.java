package picket.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.enrich.explain.ExplainedSentence;
import picket.enrich.explain.Explanation;
import picket.enrich.explain.Name;
import picket.enrich.explain.Why;
import picket.enrich.name.Scene;
import picket.enrich.relevance.Weight;
import picket.enrich.text.Models;
import picket.model.Article;
import picket.model.ReportStatus;

class ExplanationTest {
  private static final ArticleReader READER =
      new ArticleReader(Scene.theatre(), Models.annotator());
  private static final String ATTACK =
      "SADDA: Gunmen attacked a patrol of the army in Kurram on Tuesday and killed six soldiers.";

  @Test
  void holdsTheVeryReadingOfThePipeline() {
    Article article =
        Scene.article("wire", "Gunmen kill six soldiers in Kurram", ATTACK, "The road was shut.");

    assertThat(READER.explain(article).reading()).isEqualTo(READER.read(article));
  }

  @Test
  void tellsWhichSentencesMadeAReport() {
    Explanation told = explain(ATTACK, "The road to the valley is narrow.");

    assertThat(told.sentences().get(1).reports()).containsExactly(0);
    assertThat(told.sentences().get(1).passed()).isEmpty();
    assertThat(told.sentences().get(1).grammar()).isEqualTo(ExplainedSentence.Grammar.PARSED);
    assertThat(told.sentences().get(1).cues())
        .anySatisfy(cue -> assertThat(cue.words()).isEqualTo("attacked"));
  }

  @Test
  void listsNamesWithWhatTheyWereTakenFor() {
    ExplainedSentence sentence = explain(ATTACK).sentences().get(1);

    assertThat(sentence.names())
        .extracting(Name::kind, Name::surface, Name::id)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Name.Kind.PLACE, "Kurram", "kurram"),
            org.assertj.core.groups.Tuple.tuple(Name.Kind.TIME, "Tuesday", null));
    assertThat(sentence.names()).allSatisfy(name -> assertThat(name.rule()).isNotEmpty());
  }

  @Test
  void saysWhatASentenceLacked() {
    Explanation told =
        explain(
            ATTACK,
            "The road to the valley is narrow.",
            "No bomb was found and no mortar was used.",
            "The army may launch a raid on the hideout next week.",
            "Militants bombed a bridge in Kurram last year and killed two policemen.");

    assertThat(passed(told, 2)).containsExactly(Why.NO_CUE);
    assertThat(passed(told, 3)).contains(Why.NEGATED);
    assertThat(passed(told, 4)).contains(Why.HYPOTHETICAL);
    assertThat(passed(told, 5)).containsExactly(Why.BACKGROUND);
  }

  @Test
  void saysThatHarmWithoutAPartyIsNoHappening() {
    Explanation told = explain("Three labourers were killed when a roof fell in Kurram, Pakistan.");

    assertThat(told.reading().reports()).isEmpty();
    assertThat(passed(told, 1)).containsExactly(Why.NO_PARTY);
  }

  @Test
  void countsTheWordsThatTurnAnArticleAway() {
    Explanation told =
        READER.explain(Scene.article("wire", "Cup final", "Peru beat Chile in the cup final."));

    assertThat(told.isRead()).isFalse();
    assertThat(told.weight().verdict()).isEqualTo(Weight.Verdict.NOT_HERE);
    assertThat(told.weight().here()).isZero();
    assertThat(told.sentences()).isEmpty();
  }

  @Test
  void saysThatALanguageIsNotRead() {
    Explanation told =
        READER.explain(
            Scene.article(
                "wire",
                "",
                "\u06a9\u0631\u0645 \u0645\u06cc\u06ba \u06c1\u06d2 \u0627\u0648\u0631"));

    assertThat(told.legible()).isFalse();
    assertThat(told.isRead()).isFalse();
    assertThat(told.weight().verdict()).isEqualTo(Weight.Verdict.ILLEGIBLE);
  }

  @Test
  void saysWhatMadeAnEssayOfIt() {
    Explanation told =
        READER.explain(Scene.article("wire", "OPINION: Kurram bleeds", ATTACK, ATTACK));

    assertThat(told.genre().because()).contains("opinion").contains("title");
    assertThat(told.reading().reports())
        .isNotEmpty()
        .noneMatch(report -> report.status() == ReportStatus.NEW);
  }

  private static Explanation explain(String... paragraphs) {
    return READER.explain(Scene.article("wire", "News from the Kurram valley", paragraphs));
  }

  private static java.util.List<Why> passed(Explanation told, int sentence) {
    return told.sentences().get(sentence).passed();
  }
}
