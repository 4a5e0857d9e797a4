package picket.alerts.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.LedgerEntry;
import picket.model.Origin;
import picket.model.Report;
import picket.model.Stance;
import picket.model.theatre.pattern.Outcome;
import picket.model.theatre.pattern.RumourSpec;

/** Grave news for itself: below the gate a rumour, at it borne out, dropped where denied. */
final class RumourMatcher implements Matcher {
  private final RumourSpec spec;
  private final Corroboration gate;

  RumourMatcher(RumourSpec spec, Corroboration gate) {
    this.spec = spec;
    this.gate = gate;
  }

  @Override
  public List<Match> find(Scene scene) {
    List<Match> matches = new ArrayList<>();
    for (Act act : acts(scene)) {
      if (act.level().atLeast(gate)) {
        matches.add(match(Match.Move.ACT, act, 2, spec.upheld(), null, scene));
      } else if (act.level() == Corroboration.C0 && !isDropped(act, scene.now())) {
        matches.add(match(Match.Move.ACT, act, 1, spec.heard(), null, scene));
        if (isSpread(act.incident(), scene)) {
          matches.add(match(Match.Move.NOTE, act, 1, spec.spread(), null, scene));
        }
      }
    }
    return matches;
  }

  @Override
  public List<Match> timers(Scene scene) {
    return acts(scene).stream()
        .filter(act -> !act.level().atLeast(gate))
        .flatMap(
            act ->
                Stream.ofNullable(dropsAt(act.incident()))
                    .map(at -> match(Match.Move.DROP, act, 1, spec.dropped(), at, scene)))
        .toList();
  }

  private List<Act> acts(Scene scene) {
    return scene.acts(spec.acts()).stream()
        .map(act -> new Act(act.incident(), level(act, scene)))
        .toList();
  }

  /** What only those who would gain by it say is a rumour still, however many repeat it. */
  private static Corroboration level(Act act, Scene scene) {
    Incident incident = act.incident();
    boolean borneOut =
        incident.origins().stream()
            .filter(Origin::affirms)
            .anyMatch(origin -> !scene.filter().isOwnWord(incident, origin.attribution()));
    return borneOut ? act.level() : Corroboration.C0;
  }

  private boolean isDropped(Act act, Instant now) {
    Instant at = dropsAt(act.incident());
    return at != null && !at.isAfter(now);
  }

  /** When it is dropped: some time after the first denial that nothing new answered; or null. */
  private @Nullable Instant dropsAt(Incident incident) {
    Instant affirmed =
        incident.origins().stream()
            .filter(Origin::affirms)
            .map(Origin::firstAt)
            .max(Comparator.naturalOrder())
            .orElse(incident.firstReportedAt());
    return denials(incident)
        .filter(at -> at.isAfter(affirmed))
        .min(Comparator.naturalOrder())
        .map(at -> at.plus(spec.droppedAfter()))
        .orElse(null);
  }

  /** A party's denial, or an outlet's report that puts the news into a party's mouth to deny it. */
  private static Stream<Instant> denials(Incident incident) {
    return Stream.concat(
        incident.ledger().stream()
            .filter(row -> row.stance() == Stance.DENIES || row.stance() == Stance.RETRACTS)
            .map(LedgerEntry::at),
        incident.origins().stream()
            .filter(origin -> !origin.affirms() && !origin.attribution().equals(Report.OWN))
            .map(Origin::firstAt));
  }

  /** Whether one origin's story came in so many articles within the time. */
  private boolean isSpread(Incident incident, Scene scene) {
    long stories = incident.origins().stream().filter(Origin::affirms).count();
    List<Instant> heard =
        scene.hearings().stream()
            .filter(hearing -> hearing.incidentId().equals(incident.id()))
            .map(Hearing::at)
            .sorted()
            .toList();
    int most = spec.spreadArticles();
    for (int i = most - 1; stories == 1 && i < heard.size(); i++) {
      Instant first = Objects.requireNonNull(heard.get(i - most + 1));
      if (!heard.get(i).isAfter(first.plus(spec.spreadWithin()))) {
        return true;
      }
    }
    return false;
  }

  private static Match match(
      Match.Move move, Act act, int step, Outcome outcome, @Nullable Instant at, Scene scene) {
    String name = RumourSpec.RUMOUR + ":" + act.incident().id();
    return new Match(
        move,
        scene.sides(),
        List.of(name),
        false,
        List.of(new Match.Part(1, RumourSpec.RUMOUR, act)),
        step,
        act.level(),
        outcome.severity(),
        outcome.wording(),
        move.isOnce() ? move + ":" + act.incident().id() : null,
        at);
  }
}
