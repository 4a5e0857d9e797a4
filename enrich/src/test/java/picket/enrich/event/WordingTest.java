package picket.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.Manner;
import picket.enrich.claim.Speech;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;

class WordingTest {

  @Test
  void takesAWordThatNothingWasLostForADenial() {
    assertThat(
            Wording.isUnharmed(
                scene("the corps said it had suffered no losses at the fort"), at(2)))
        .isTrue();
    assertThat(
            Wording.isUnharmed(
                scene("no harm was done and the army said nine armed rebels died in it"), at(7)))
        .isFalse();
  }

  @Test
  void letsASpeakerAtTheEndSpeakTheWholeSentence() {
    assertThat(Wording.isUnharmed(scene("there was no loss at the camp , the army said"), at(10)))
        .isTrue();
  }

  @Test
  void endsAStatementAtASemicolon() {
    Scene scene =
        scene("radio announced strikes on the town ; the ministry said a gas cylinder exploded");

    assertThat(Wording.isAccident(scene, at(1))).isFalse();
    assertThat(Wording.isAccident(scene, at(9))).isTrue();
  }

  @Test
  void takesAWordThatTheOtherSideFiredFirstForADenial() {
    assertThat(
            Wording.isNotOurs(
                scene("the ministry said the shelling had begun on the other side"), at(2)))
        .isTrue();
    assertThat(Wording.isNotOurs(scene("the ministry said its guards had not shot"), at(2)))
        .isTrue();
    assertThat(
            Wording.isNotOurs(
                scene("the ministry said gunmen opened fire from the east side of town"), at(2)))
        .isFalse();
  }

  @Test
  void tellsAQuarrelAboutShelterFromADenialOfTheAct() {
    assertThat(Wording.isShelter(scene("the ministry denies sheltering the group"))).isTrue();
    assertThat(Wording.isShelter(scene("the ministry denies the strike"))).isFalse();
  }

  private static Scene scene(String text) {
    Sentence sentence = new Sentence(1, 0, text, 0, text.length(), List.of());
    return new Scene(
        sentence,
        List.of(text.split(" ")),
        " " + text + " ",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Speech at(int token) {
    ActorMention army =
        new ActorMention(new Range(1, 0, 2), "the army", "ARMY", null, null, false, 1, "test");
    return new Speech(army, Manner.SAYS, token);
  }
}
