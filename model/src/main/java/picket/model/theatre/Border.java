package picket.model.theatre;

import java.util.List;

/**
 * The frontier line.
 *
 * @param lines polylines of [longitude, latitude] in degrees, WGS 84, as in GeoJSON
 */
public record Border(List<List<Point>> lines) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public Border {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /**
   * A vertex.
   *
   * @param lon degrees east
   * @param lat degrees north
   */
  public record Point(double lon, double lat) {}

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Least distance in km from a position to the line, on a plane that touches the sphere there:
   * good to 1 % within 300 km.
   */
  public double distanceKm(double lat, double lon) {
    double least = Double.POSITIVE_INFINITY;
    for (List<Point> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        least = Math.min(least, toSegment(lat, lon, line.get(i - 1), line.get(i)));
      }
    }
    return least;
  }

  private static double toSegment(double lat, double lon, Point a, Point b) {
    double scale = Math.cos(Math.toRadians(lat));
    double ax = (a.lon() - lon) * scale;
    double ay = a.lat() - lat;
    double dx = (b.lon() - lon) * scale - ax;
    double dy = b.lat() - lat - ay;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    return Math.toRadians(Math.hypot(ax + t * dx, ay + t * dy)) * EARTH_RADIUS_KM;
  }

  /** Great-circle distance in km between two positions (haversine). */
  public static double distanceKm(double lat1, double lon1, double lat2, double lon2) {
    double dLat = Math.toRadians(lat2 - lat1) / 2;
    double dLon = Math.toRadians(lon2 - lon1) / 2;
    double h =
        Math.sin(dLat) * Math.sin(dLat)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.sin(dLon)
                * Math.sin(dLon);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
