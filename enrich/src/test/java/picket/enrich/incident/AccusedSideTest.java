package picket.enrich.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.NOON;
import static picket.enrich.Sample.who;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.enrich.Sample;
import picket.model.IncidentType;

class AccusedSideTest {
  private final AccusedSide accused = new AccusedSide(Sample.theatre());

  @ParameterizedTest
  @CsvSource({
    "SHELLING,            NO_ARMY, SE_ARMY, NO",
    "CROSSING_CLOSURE,    SE_GOV,  ,        SE",
    "THREAT,              SE_GOV,  NO_GOV,  SE",
    "SEIZURE,             NO_ARMY, SE_ARMY, ",
    "ARREST,              NO_ARMY, SE_ARMY, ",
    "DENIAL,              NO_GOV,  ,        ",
    "CEASEFIRE,           NO_GOV,  SE_GOV,  ",
    "SECURITY_OPERATION,  NO_ARMY, REBELS,  ",
    "AIR_STRIKE,          SE_ARMY, REBELS,  SE",
    "ARMED_ATTACK,        REBELS,  NO_ARMY, ",
    "BOMBING,             UNKNOWN, ,        ",
  })
  void isTheStateThatDoesHarm(
      IncidentType type, String actor, @Nullable String target, @Nullable String side) {
    assertThat(accused.of(type, who(actor), target == null ? null : who(target), BRIDGE, NOON))
        .isEqualTo(side);
  }
}
