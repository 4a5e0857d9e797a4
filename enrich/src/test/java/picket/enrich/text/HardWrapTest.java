package picket.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;

class HardWrapTest {
  private static final String WRAPPED =
      """
      The harbour master said that the ferry had left the old pier before dawn
      with nine men on board, among them two of the guards of the mint.  It came
      back in the evening.

         A second boat, which the guards had hired in the town for the night, was
      found adrift near the lighthouse.
      """;

  @Test
  void joinsTheLinesOfAParagraphThatWasWrapped() {
    Document document =
        new SentenceSplitter(WorkBudget.USUAL).split(Scene.article("wire", "T", WRAPPED));

    assertThat(document.sentences().stream().map(Sentence::text))
        .containsExactly(
            "T",
            "The harbour master said that the ferry had left the old pier before dawn with nine men"
                + " on board, among them two of the guards of the mint.",
            "It came back in the evening.",
            "A second boat, which the guards had hired in the town for the night, was found adrift"
                + " near the lighthouse.");
    assertThat(document.sentences().get(3).paragraph())
        .isGreaterThan(document.sentences().get(2).paragraph());
  }

  @Test
  void keepsEveryOffset() {
    assertThat(HardWrap.joined(WRAPPED)).hasSameSizeAs(WRAPPED);
  }

  @Test
  void leavesAListOfSentencesAlone() {
    String list =
        """
        The harbour master said that the ferry had left the pier.
        A second boat was found adrift near the old lighthouse.
        The guards of the mint have not been seen since Sunday.
        The town has asked for word of them.
        """;

    assertThat(HardWrap.joined(list)).isEqualTo(list);
  }

  @Test
  void leavesParagraphsOfOneLineAlone() {
    String line = "The harbour master said that the ferry had left, and ".repeat(4);
    String text = line + "\n" + line + "\n" + line;

    assertThat(HardWrap.joined(text)).isEqualTo(text);
  }
}
