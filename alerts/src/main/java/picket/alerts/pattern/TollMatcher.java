package picket.alerts.pattern;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.Count;
import picket.model.Incident;
import picket.model.LedgerEntry;
import picket.model.Measure;
import picket.model.Stance;
import picket.model.VictimSide;
import picket.model.theatre.pattern.TollSpec;

/** Incidents of which the desk was alerted and on whose dead the two sides contradict. */
final class TollMatcher implements Matcher {
  private final TollSpec spec;

  TollMatcher(TollSpec spec) {
    this.spec = spec;
  }

  @Override
  public List<Match> find(Scene scene) {
    return scene.acts(spec.acts()).stream()
        .filter(act -> isContested(act.incident(), scene))
        .flatMap(act -> Stream.ofNullable(match(act, scene)))
        .toList();
  }

  private boolean isContested(Incident incident, Scene scene) {
    List<LedgerEntry> rows = incident.ledger().stream().filter(TollMatcher::isClaim).toList();
    return rows.stream()
        .anyMatch(
            row ->
                rows.stream()
                    .filter(other -> areOpposed(row, other, incident, scene))
                    .anyMatch(other -> contradict(row, other)));
  }

  /** Somebody counts dead as fact, be it without a number. */
  private static boolean isClaim(LedgerEntry row) {
    Integer dead = dead(row);
    return row.measure() == Measure.KILLED
        && (row.stance() == Stance.CLAIMS || row.stance() == Stance.ADMITS)
        && (dead == null || dead > 0);
  }

  /** The speaker counts, not the outlet: each of the two speaks for another side. */
  private static boolean areOpposed(
      LedgerEntry row, LedgerEntry other, Incident incident, Scene scene) {
    String side = scene.filter().side(row.claimant(), incident);
    String opposite = scene.filter().side(other.claimant(), incident);
    return side != null && opposite != null && !side.equals(opposite);
  }

  private boolean contradict(LedgerEntry row, LedgerEntry other) {
    if (row.side() == VictimSide.MILITANT && other.side() == VictimSide.CIVILIAN) {
      return true;
    }
    Integer dead = dead(row);
    Integer fewer = dead(other);
    return dead != null
        && fewer != null
        && row.side() == other.side()
        && dead > fewer
        && (dead >= spec.factor() * fewer || dead - fewer >= spec.difference());
  }

  private static @Nullable Integer dead(LedgerEntry row) {
    Count count = row.count();
    return count == null ? null : count.least();
  }

  /** Null where no alert that stands has it. */
  private @Nullable Match match(Act act, Scene scene) {
    Integer severity = scene.alarms().get(act.incident().id());
    if (severity == null) {
      return null;
    }
    String name = TollSpec.ACT + ":" + act.incident().id();
    return new Match(
        Match.Move.NOTE,
        scene.sides(),
        List.of(name),
        false,
        List.of(new Match.Part(1, TollSpec.ACT, act)),
        1,
        act.level(),
        Math.max(severity, spec.outcome().severity()),
        spec.outcome().wording(),
        name,
        null);
  }
}
