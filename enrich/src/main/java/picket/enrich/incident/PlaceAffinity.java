package picket.enrich.incident;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.theatre.Border;

/** How well two places may be one: by their distance beyond their radii, and who holds whom. */
final class PlaceAffinity {
  private static final double NEAR_KM = 12;
  private static final double FAR_KM = 70;
  private static final double UNKNOWN = 0.5;
  private static final double HOLDS_PROVINCE = 0.7;
  private static final double HOLDS_COUNTRY = 0.55;

  private PlaceAffinity() {}

  /** 0 for places that cannot be one to 1 for the same place. */
  static double of(@Nullable PlaceRef a, @Nullable PlaceRef b) {
    if (a == null || b == null) {
      return UNKNOWN;
    }
    if (a.id().equals(b.id())) {
      return isVague(a) ? HOLDS_PROVINCE : 1;
    }
    if (isVague(a) || isVague(b)) {
      return vague(a, b);
    }
    return byDistance(a, b);
  }

  /** How far two spots that are known to be apart speak against one happening: 0.4 to 1. */
  static double doubt(@Nullable PlaceRef a, @Nullable PlaceRef b, double affinity) {
    if (a == null || b == null || isVague(a) || isVague(b)) {
      return 1;
    }
    return Math.min(1, 0.4 + 0.65 * affinity);
  }

  private static boolean isVague(PlaceRef place) {
    return place.precision() == Precision.COUNTRY || place.precision() == Precision.ADM1;
  }

  private static double vague(PlaceRef a, PlaceRef b) {
    if (a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY) {
      return a.country().equals(b.country()) ? HOLDS_COUNTRY : 0;
    }
    return Objects.equals(a.adm1(), b.adm1()) ? HOLDS_PROVINCE : byDistance(a, b) / 2;
  }

  private static double byDistance(PlaceRef a, PlaceRef b) {
    double km = Border.distanceKm(a.lat(), a.lon(), b.lat(), b.lon());
    double beyond = Math.max(0, km - reach(a) - reach(b));
    if (beyond <= NEAR_KM) {
      return 0.95;
    }
    return Math.max(0, 0.95 * (FAR_KM - beyond) / (FAR_KM - NEAR_KM));
  }

  /** A large radius says that the place is vague, not that everything around it is the same. */
  private static double reach(PlaceRef place) {
    return Math.min(place.radiusKm(), 30);
  }
}
