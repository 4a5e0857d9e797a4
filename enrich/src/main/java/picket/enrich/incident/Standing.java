package picket.enrich.incident;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Corroboration;
import picket.model.IncidentStatus;
import picket.model.LedgerEntry;
import picket.model.Measure;
import picket.model.Origin;
import picket.model.Stance;

/** Where an incident stands between rumour and refutation. Pure. */
final class Standing {
  private static final int FACTOR = 2;
  private static final int DIFFERENCE = 20;

  private final Parties parties;

  Standing(Parties parties) {
    this.parties = parties;
  }

  IncidentStatus of(
      List<Origin> origins, Corroboration level, List<LedgerEntry> ledger, Instant at) {
    if (origins.stream().noneMatch(Origin::affirms)) {
      return IncidentStatus.REFUTED;
    }
    if (isContested(ledger, at)) {
      return IncidentStatus.CONTESTED;
    }
    return switch (level) {
      case C0 -> IncidentStatus.RUMOUR;
      case C1 -> IncidentStatus.REPORTED;
      case C2, C3 -> IncidentStatus.CORROBORATED;
    };
  }

  private boolean isContested(List<LedgerEntry> ledger, Instant at) {
    return ledger.stream().anyMatch(a -> ledger.stream().anyMatch(b -> contradict(a, b, at)));
  }

  /** Different sides, and either one denies what the other claims or the dead do not tally. */
  private boolean contradict(LedgerEntry a, LedgerEntry b, Instant at) {
    String side = side(a, at);
    String other = side(b, at);
    if (side == null || other == null || side.equals(other)) {
      return false;
    }
    boolean denied =
        a.stance() == Stance.DENIES
            && a.count() == null
            && (b.stance() == Stance.CLAIMS || b.stance() == Stance.ADMITS);
    return denied || differ(a, b);
  }

  private static boolean differ(LedgerEntry a, LedgerEntry b) {
    Integer x = killed(a);
    Integer y = killed(b);
    if (x == null || y == null || a.side() != b.side()) {
      return false;
    }
    int more = Math.max(x, y);
    int fewer = Math.min(x, y);
    return more - fewer >= DIFFERENCE || (more != fewer && more >= FACTOR * fewer);
  }

  private static @Nullable Integer killed(LedgerEntry row) {
    boolean counts = row.measure() == Measure.KILLED && row.count() != null;
    return counts ? Objects.requireNonNull(row.count()).least() : null;
  }

  private @Nullable String side(LedgerEntry row, Instant at) {
    return parties.stateSide(new ActorRef(row.claimant(), null, null, 1), at);
  }
}
