package picket.alerts.pattern;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.Details;
import picket.model.Envelope;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.TalksTerm;

/** Talks and mediation between Arland and Belmark, and how they stand, for tests. */
final class SampleTalks {
  private static final List<String> BOTH = List.of("AR_ARMY", "BE_ARMY");

  private SampleTalks() {}

  /** Talks that open at an hour. */
  static SampleIncident talks(double opening, String... parties) {
    List<String> table = parties.length == 0 ? BOTH : List.of(parties);
    return SampleIncident.of("talks", IncidentType.TALKS)
        .by("MEDIATOR")
        .when(opening)
        .with(details(table, SampleIncident.hour(opening)));
  }

  /** A third state offers to go between the two. */
  static SampleIncident mediation(double hours) {
    return SampleIncident.of("mediation", IncidentType.MEDIATION)
        .by("MEDIATOR")
        .when(hours)
        .with(details(BOTH, null));
  }

  private static Details details(List<String> table, @Nullable Instant opening) {
    return new Details(List.of(), null, null, null, new TalksTerm(table, opening, null));
  }

  /** How those talks stand since an hour. */
  static Situation state(Situation.State state, double since) {
    Instant at = SampleIncident.hour(since);
    return new Situation(
        Envelope.of("state/" + state, "article"),
        "ar-be/talks/1",
        "ar-be",
        1,
        Situation.Kind.TALKS,
        "Helsinki",
        BOTH,
        state,
        Corroboration.C3,
        at,
        null,
        List.of(new Situation.Transition(state, at, "talks", Corroboration.C3)),
        at);
  }
}
