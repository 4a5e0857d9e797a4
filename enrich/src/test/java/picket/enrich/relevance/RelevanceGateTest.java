package picket.enrich.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;

class RelevanceGateTest {
  private final RelevanceGate gate = new RelevanceGate(Scene.theatre());

  private double relevance(String title, String text) {
    return gate.relevance(Scene.article("wire", title, text));
  }

  @Test
  void letsFrontierNewsPass() {
    assertThat(relevance("Two soldiers killed in Kurram", "A bomb killed two soldiers in Kurram."))
        .isPositive();
    assertThat(
            relevance("Torkham crossing closed", "Pakistan closed the border crossing at Torkham."))
        .isPositive();
  }

  @Test
  void keepsSportOut() {
    assertThat(
            relevance(
                "Pakistan attack fires in Test",
                "Pakistan took nine wickets as the innings fell. The bowlers struck, the batsmen"
                    + " scored 90 runs and the match is won."))
        .isZero();
  }

  @Test
  void keepsForeignWarsOut() {
    assertThat(
            relevance(
                "Air strikes kill ten in Gaza",
                "Israeli jets killed ten Palestinians in Gaza, the health ministry said. Israel said"
                    + " it hit militants. Pakistan condemned the attack."))
        .isZero();
  }

  @Test
  void keepsDisastersOut() {
    assertThat(
            relevance(
                "Earthquake kills nine in Paktika",
                "A quake of magnitude 5 killed nine and injured 30 in Paktika, a spokesman said. The"
                    + " earthquake hit after rain."))
        .isZero();
  }

  @Test
  void letsABombAtAMatchPass() {
    assertThat(
            relevance(
                "Bomb at cricket match kills four in Swat",
                "Four people were killed and nine wounded when a bomb went off at a cricket match in"
                    + " Swat, police said. Militants attacked the village before; no group claimed"
                    + " responsibility for the blast. Security forces opened an operation."))
        .isPositive();
  }

  @Test
  void takesAMovementsNameForGroundAndForConflict() {
    assertThat(relevance("", "Taliban commander wounded")).isPositive();
    assertThat(relevance("", "Rebel commander wounded")).isZero();
  }

  @Test
  void takesNoFigureOfSpeechForForce() {
    assertThat(relevance("", "A poet's fame exploded in Peshawar this week.")).isZero();
    assertThat(relevance("", "A bomb exploded in Peshawar this week.")).isPositive();
  }

  @Test
  void keepsQuietNewsOut() {
    assertThat(relevance("Rain in Peshawar", "It rained in Peshawar all day.")).isZero();
  }
}
