package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.model.CeasefireTerm;
import picket.model.Corroboration;
import picket.model.Details;
import picket.model.IncidentType;
import picket.model.Rank;
import picket.model.Statement;

class CeasefireWatchTest {
  private final Desk desk = new Desk("P7");

  private static SampleIncident truce(
      String id, double from, @Nullable Double until, boolean extending) {
    Instant end = until == null ? null : SampleIncident.hour(until);
    CeasefireTerm term = new CeasefireTerm(SampleIncident.hour(from), end, extending);
    return SampleIncident.of(id, IncidentType.CEASEFIRE)
        .by("AR_ARMY")
        .on("BE_ARMY")
        .when(from)
        .with(new Details(List.of(), null, null, term, null));
  }

  private static SampleIncident said(String id, IncidentType type, Rank rank, double hours) {
    Statement statement = new Statement("a speaker", rank, true);
    return SampleIncident.of(id, type)
        .by("AR_ARMY")
        .on("BE_ARMY")
        .when(hours)
        .with(new Details(List.of(), statement, null, null, null));
  }

  private static SampleIncident strike(String id, double hours) {
    return SampleIncident.of(id, IncidentType.AIR_STRIKE)
        .by("AR_ARMY")
        .on("REEDS")
        .inBelmark()
        .when(hours);
  }

  private static SampleIncident sure(SampleIncident told, double hours) {
    return told.bell(hours).wire(hours).level(Corroboration.C3);
  }

  private Desk inForce() {
    return desk.hears(1, sure(truce("truce", 1, null, false), 1).now());
  }

  @Test
  void callsAStrikeOnTheOthersSoilAViolationEvenAgainstFightersOfNoState() {
    inForce().hears(11, sure(strike("strike", 10), 11).now()).tick(12);

    assertThat(desk.told()).containsExactly("RAISED 4 @11");
  }

  @Test
  void watchesBelowTheGate() {
    SampleIncident strike = strike("strike", 10);
    inForce().hears(11, strike.bell(11).now()).hears(13, sure(strike, 13).now()).tick(14);

    assertThat(desk.told()).containsExactly("WATCH 4 @11", "RAISED 4 @13");
  }

  @Test
  void passesOverForceBeforeTheCeasefireAndMilitantsDuringIt() {
    SampleIncident militants =
        SampleIncident.of("raid", IncidentType.ARMED_ATTACK).by("REEDS").on("AR_ARMY").when(10);
    inForce()
        .hears(11, sure(militants.inArland(), 11).now())
        .hears(12, sure(strike("early", 0), 12).now())
        .tick(13);

    assertThat(desk.told()).isEmpty();
  }

  @Test
  void takesOneNightsStrikesAsOneAct() {
    inForce()
        .hears(11, sure(strike("strike", 10), 11).now())
        .hears(13, sure(strike("strike-2", 12), 13).now())
        .hears(61, sure(strike("strike-3", 60), 61).now())
        .tick(62);

    assertThat(desk.told()).containsExactly("RAISED 4 @11", "RAISED 4 @61");
  }

  @Test
  void countsAClashWhoseBeginnerIsContested() {
    SampleIncident clash =
        SampleIncident.of("clash", IncidentType.ARMED_CLASH).inBelmark().when(10);
    clash.outlet("bell", "BE_STATE", 11, "AR_ARMY").outlet("crown", "AR_STATE", 11, "BE_ARMY");
    inForce().hears(11, clash.level(Corroboration.C3).now()).tick(12);

    assertThat(desk.told()).containsExactly("RAISED 4 @11");
  }

  @Test
  void callsAMinistersConditionalThreatACollapseButNotASpokesmans() {
    inForce()
        .hears(11, sure(said("threat", IncidentType.THREAT, Rank.MINISTER, 10), 11).now())
        .hears(21, sure(said("word", IncidentType.THREAT, Rank.SPOKESMAN, 20), 21).now())
        .tick(22);

    assertThat(desk.told()).containsExactly("RAISED 4 @11");
  }

  @Test
  void firesAtTheInstantAtWhichItRunsOutThoughAnExtensionIsReportedLater() {
    desk.hears(1, sure(truce("truce", 1, 49.0, false), 1).now())
        .hears(50, sure(truce("more", 49, null, true), 50).now())
        .tick(51);

    assertThat(desk.told()).containsExactly("RAISED 3 @49", "UPDATED 1 @50");
  }

  @Test
  void doesNotRunOutWhenAnAttestedExtensionIsKnown() {
    desk.hears(1, sure(truce("truce", 1, 49.0, false), 1).now())
        .hears(40, sure(truce("more", 40, 99.0, true), 40).now())
        .tick(98);

    assertThat(desk.told()).containsExactly("UPDATED 1 @40");
  }

  @Test
  void runsOutWhenTheExtensionIsARumour() {
    desk.hears(1, sure(truce("truce", 1, 49.0, false), 1).now())
        .hears(40, truce("more", 40, null, true).crown(40).now())
        .tick(50);

    assertThat(desk.told()).containsExactly("WATCH 1 @40", "RAISED 3 @49");
  }

  @Test
  void knowsNoCeasefireFromAnAgreementOnOtherThings() {
    SampleIncident pact = SampleIncident.of("pact", IncidentType.AGREEMENT).by("MEDIATOR").when(1);
    desk.hears(1, sure(pact, 1).now()).hears(11, sure(strike("strike", 10), 11).now()).tick(12);

    assertThat(desk.told()).isEmpty();
  }
}
