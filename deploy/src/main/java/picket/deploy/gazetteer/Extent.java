package picket.deploy.gazetteer;

import picket.model.theatre.Border;

/** The box around the places of a division, from which its middle and reach are guessed. */
final class Extent {
  private static final double LEAST_KM = 8;
  private static final double MOST_KM = 2500;

  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;

  void add(double lat, double lon) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }

  double lat() {
    return (south + north) / 2;
  }

  double lon() {
    return (west + east) / 2;
  }

  /** Half the way across, km. */
  double radiusKm() {
    double across = Border.distanceKm(south, west, north, east);
    return Math.min(MOST_KM, Math.max(LEAST_KM, across / 2));
  }
}
