package picket.enrich.incident;

import org.jspecify.annotations.Nullable;
import picket.model.CrossingChange;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.Report;

/** How well two reports may be of one place, as far as the place matters to their kind. */
final class WhereAffinity {
  private WhereAffinity() {}

  /** 0 where it rules out that they are one, to 1. */
  static double of(Report a, Report b) {
    String one = crossing(a);
    String other = crossing(b);
    if (one != null && other != null) {
      return one.equals(other) ? 1 : 0;
    }
    double place = PlaceAffinity.of(a.place(), b.place());
    return switch (a.type()) {
      case TALKS, MEDIATION -> Math.max(0.3, place);
      case SEIZURE -> acrossBorder(a.place(), b.place()) ? place / 2 : place;
      case CEASEFIRE, AGREEMENT, TRADE_RESTRICTION, EXPULSION, DIPLOMATIC_DOWNGRADE ->
          0.8 + place / 5;
      default -> a.type().family() == IncidentType.Family.VERBAL ? 0.8 + place / 5 : place;
    };
  }

  /** What is taken lies on one side, be the two towns ever so near. */
  private static boolean acrossBorder(@Nullable PlaceRef a, @Nullable PlaceRef b) {
    return a != null && b != null && !a.country().equals(b.country());
  }

  private static @Nullable String crossing(Report report) {
    CrossingChange change = report.details().crossing();
    PlaceRef place = report.place();
    if (change != null) {
      return change.id();
    }
    boolean named =
        report.type() == IncidentType.CROSSING_CLOSURE
            || report.type() == IncidentType.CROSSING_REOPENING;
    return named && place != null ? place.id() : null;
  }
}
