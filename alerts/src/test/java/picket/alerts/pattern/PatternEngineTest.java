package picket.alerts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.Alert;
import picket.model.Corroboration;
import picket.model.Envelope;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.Tick;
import picket.model.json.Json;

class PatternEngineTest {
  private final PatternEngine engine = new PatternEngine(Desk.theatre());

  private static Incident attack() {
    return SampleIncident.of("attack", IncidentType.BOMBING)
        .by("REEDS")
        .inArland()
        .when(0)
        .killing(8)
        .level(Corroboration.C3)
        .crown(1)
        .wire(1)
        .now();
  }

  private static Incident strike() {
    return SampleIncident.of("strike", IncidentType.AIR_STRIKE)
        .by("AR_ARMY")
        .inBelmark()
        .when(30)
        .bell(31)
        .wire(31)
        .now();
  }

  private static Tick tick(double hours) {
    return new Tick("ar-be", SampleIncident.hour(hours));
  }

  private static List<Happening> log() {
    return List.of(
        tick(1.1),
        attack(),
        SampleTalks.talks(20).wire(1).level(Corroboration.C1).now(),
        SampleTalks.state(Situation.State.UNDER_WAY, 20),
        tick(31.1),
        strike(),
        tick(500));
  }

  private List<Alert> run(boolean restarting) {
    WatchState state = WatchState.EMPTY;
    List<Alert> alerts = new ArrayList<>();
    for (Happening happening : log()) {
      PatternEngine.Told told = engine.apply(state, happening);
      alerts.addAll(told.alerts());
      state = told.state();
      if (restarting) {
        state = Json.read(Json.write(state), WatchState.class);
      }
    }
    return alerts;
  }

  @Test
  void saysTheSameEachTimeAndAfterEveryRestart() {
    assertThat(run(true)).isNotEmpty().isEqualTo(run(false));
  }

  @Test
  void datesAnAlertByItsArticleAndWritesItAtTheTimeOfTheLog() {
    Alert alert = run(false).get(0);

    assertThat(alert.raisedAt()).isEqualTo(SampleIncident.hour(31));
    assertThat(alert.emittedAt()).isEqualTo(SampleIncident.hour(31.1));
    assertThat(alert.envelope().eventId()).isEqualTo(alert.id() + "/0");
  }

  @Test
  void saysNothingBeforeTheArticleIsWhole() {
    PatternEngine.Told told = engine.apply(WatchState.EMPTY, attack());

    assertThat(told.alerts()).isEmpty();
    assertThat(told.state().pending()).containsExactly("attack");
  }

  @Test
  void keepsOnlyWhatAPatternCanUse() {
    Incident aid = SampleIncident.of("aid", IncidentType.AID).wire(1).now();

    assertThat(engine.apply(WatchState.EMPTY, aid).state()).isEqualTo(WatchState.EMPTY);
  }

  @Test
  void keepsOnlySituationsThatAPatternLooksAt() {
    WatchState state =
        engine.apply(WatchState.EMPTY, SampleTalks.state(Situation.State.ENDED, 1)).state();

    assertThat(state.situations()).containsOnlyKeys("ar-be/talks/1");
    assertThat(state.pending()).isEmpty();
    assertThat(engine.apply(WatchState.EMPTY, crossing()).state()).isEqualTo(WatchState.EMPTY);
  }

  private static Situation crossing() {
    return new Situation(
        Envelope.of("gate/1", "article"),
        "ar-be/crossing/old-gate",
        "ar-be",
        1,
        Situation.Kind.CROSSING,
        "old-gate",
        List.of(),
        Situation.State.CLOSED,
        Corroboration.C1,
        SampleIncident.START,
        null,
        List.of(),
        SampleIncident.START);
  }

  @Test
  void forgetsWhatIsTooOldToMatter() {
    WatchState state = WatchState.EMPTY;
    for (Happening happening : log()) {
      state = engine.apply(state, happening).state();
    }
    state = engine.apply(state, tick(24 * 500)).state();

    assertThat(state.incidents()).isEmpty();
    assertThat(state.situations()).isEmpty();
    assertThat(state.episodes()).isEmpty();
  }

  @Test
  void firesTimersAlikeHoweverOftenTheClockTicks() {
    assertThat(closure(1)).hasSize(4).isEqualTo(closure(200));
  }

  private List<Alert> closure(int step) {
    Incident closure =
        SampleIncident.of("gate", IncidentType.CROSSING_CLOSURE)
            .by("AR_ARMY")
            .at("old-gate", "Old Gate", "NO", "Northmark")
            .when(1)
            .wire(2)
            .level(Corroboration.C1)
            .now();
    WatchState state = engine.apply(WatchState.EMPTY, tick(2)).state();
    state = engine.apply(state, closure).state();
    List<Alert> alerts = new ArrayList<>();
    for (int hour = 3; hour <= 603; hour += step) {
      PatternEngine.Told told = engine.apply(state, tick(hour));
      state = told.state();
      alerts.addAll(told.alerts());
    }
    return alerts;
  }
}
