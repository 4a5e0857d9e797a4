package picket.deploy.gazetteer;

import picket.model.theatre.Border;

/**
 * The box around the places of a division, from which its middle and reach are guessed. Of the two
 * boxes that hold them all, with and without the date line in it, the narrower counts.
 */
final class Extent {
  private static final double LEAST_KM = 8;
  private static final double MOST_KM = 2500;
  private static final double CIRCLE = 360;

  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private final Span plain = new Span();

  /** With degrees from 0 to 360, so that it breaks at Greenwich and not at the date line. */
  private final Span pacific = new Span();

  private static final class Span {
    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;

    private void add(double lon) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
    }

    private double width() {
      return east - west;
    }
  }

  void add(double lat, double lon) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    plain.add(lon);
    pacific.add(lon < 0 ? lon + CIRCLE : lon);
  }

  private Span span() {
    return plain.width() <= pacific.width() ? plain : pacific;
  }

  double lat() {
    return (south + north) / 2;
  }

  double lon() {
    double middle = (span().west + span().east) / 2;
    return middle > CIRCLE / 2 ? middle - CIRCLE : middle;
  }

  /** Half the way across, km. */
  double radiusKm() {
    double across = Border.distanceKm(south, span().west, north, span().east);
    return Math.min(MOST_KM, Math.max(LEAST_KM, across / 2));
  }
}
