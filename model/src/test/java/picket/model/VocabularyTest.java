package picket.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  @ParameterizedTest
  @EnumSource
  void everyTypeHasAnIntensityOfItsFamilysSign(IncidentType type) {
    assertThat(type.intensity()).isBetween(-10.0, 10.0);
    switch (type.family()) {
      case KINETIC, COERCIVE -> assertThat(type.intensity()).isLessThanOrEqualTo(-5);
      case VERBAL -> assertThat(type.intensity()).isBetween(-4.0, 0.0);
      case COOPERATIVE -> assertThat(type.intensity()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DENIAL", "CLAIM_OF_RESPONSIBILITY"})
  void everyTypeButOurOwnTwoHasAPloverEvent(IncidentType type) {
    assertThat(type.ploverEvent()).isNotBlank().isUpperCase();
  }

  @ParameterizedTest
  @EnumSource
  void everyActOfForceOrCoercionHasAnAcledSubEventAndNoWordHasOne(IncidentType type) {
    if (type.family() == IncidentType.Family.VERBAL) {
      assertThat(type.acledSubEvent()).isNull();
    } else if (type.family() != IncidentType.Family.COOPERATIVE) {
      assertThat(type.acledSubEvent()).isNotBlank();
    }
  }

  @Test
  void thereAreThirtyThreeTypes() {
    assertThat(IncidentType.values()).hasSize(33);
  }

  @ParameterizedTest
  @CsvSource({
    "AIR_STRIKE, ASSAULT, aerial, Air/drone strike, -9.5",
    "SUICIDE_BOMBING, ASSAULT, suicide-attack, Suicide bomb, -9.5",
    "CROSSING_CLOSURE, COERCE, restrict, Other, -7",
    "THREAT, THREATEN, violence, , -3.5",
    "DENIAL, , , , -2",
    "CEASEFIRE, CONCEDE, ceasefire, Agreement, 4.5",
    "AID, AID, , Other, 10"
  })
  void mapsToTheOtherVocabularies(
      IncidentType type, String event, String mode, String acled, double intensity) {
    assertThat(type.ploverEvent()).isEqualTo(event);
    assertThat(type.ploverMode()).isEqualTo(mode);
    assertThat(type.acledSubEvent()).isEqualTo(acled);
    assertThat(type.intensity()).isEqualTo(intensity);
  }

  @Test
  void takingGroundOrPeopleIsNoActOfForce() {
    assertThat(Arrays.stream(IncidentType.values()).filter(IncidentType::isForce))
        .containsExactly(
            IncidentType.AIR_STRIKE,
            IncidentType.DRONE_STRIKE,
            IncidentType.SHELLING,
            IncidentType.ARMED_CLASH,
            IncidentType.ARMED_ATTACK,
            IncidentType.BOMBING,
            IncidentType.SUICIDE_BOMBING,
            IncidentType.TARGETED_KILLING,
            IncidentType.SECURITY_OPERATION);
  }

  @Test
  void aDeskReadsWords() {
    assertThat(IncidentType.CROSSING_CLOSURE.words()).isEqualTo("crossing closure");
    assertThat(Corroboration.C2.word()).isEqualTo("likely");
  }

  @Test
  void levelsAreOrderedByStrength() {
    assertThat(Corroboration.C2.atLeast(Corroboration.C2)).isTrue();
    assertThat(Corroboration.C1.atLeast(Corroboration.C2)).isFalse();
    assertThat(Corroboration.C3.least(Corroboration.C1)).isEqualTo(Corroboration.C1);
  }

  @Test
  void onlyHeadsAndMinistersAreMinisterial() {
    assertThat(Arrays.stream(Rank.values()).filter(Rank::isMinisterial))
        .containsExactly(Rank.HEAD, Rank.MINISTER);
  }

  @Test
  void livePagesAreNews() {
    assertThat(Arrays.stream(Genre.values()).filter(Genre::isNews))
        .containsExactly(Genre.NEWS, Genre.LIVE);
  }
}
