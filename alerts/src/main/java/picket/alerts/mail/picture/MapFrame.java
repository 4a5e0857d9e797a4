package picket.alerts.mail.picture;

import java.awt.geom.Point2D;
import java.util.List;
import picket.model.PlaceRef;

/**
 * Which part of the world a map shows, and where on the sheet a position lies.
 *
 * <p>A plane that touches the sphere in the middle: a frontier is small.
 *
 * @param lat of the middle, degrees
 * @param lon of the middle, degrees
 * @param pixelsPerKm scale
 * @param width pixels
 * @param height pixels
 */
record MapFrame(double lat, double lon, double pixelsPerKm, int width, int height) {
  private static final double KM_PER_DEGREE = 111.195;
  private static final double LEAST_KM_ACROSS = 140;
  private static final double MARGIN = 46;

  /** The frame around places, with room for words; at least one place. */
  static MapFrame around(List<PlaceRef> places, int width, int height) {
    double south = places.stream().mapToDouble(PlaceRef::lat).min().orElseThrow();
    double north = places.stream().mapToDouble(PlaceRef::lat).max().orElseThrow();
    double west = places.stream().mapToDouble(PlaceRef::lon).min().orElseThrow();
    double east = places.stream().mapToDouble(PlaceRef::lon).max().orElseThrow();
    double middle = (south + north) / 2;
    double kmHigh = (north - south) * KM_PER_DEGREE;
    double kmWide = (east - west) * KM_PER_DEGREE * Math.cos(Math.toRadians(middle));
    double scale = width / LEAST_KM_ACROSS;
    scale = Math.min(scale, (width - 2 * MARGIN) / Math.max(1, kmWide));
    scale = Math.min(scale, (height - 2 * MARGIN) / Math.max(1, kmHigh));
    return new MapFrame(middle, (west + east) / 2, scale, width, height);
  }

  Point2D at(double atLat, double atLon) {
    double kmEast = (atLon - lon) * KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
    double kmNorth = (atLat - lat) * KM_PER_DEGREE;
    return new Point2D.Double(
        width / 2.0 + kmEast * pixelsPerKm, height / 2.0 - kmNorth * pixelsPerKm);
  }

  double latAt(double y) {
    return lat + (height / 2.0 - y) / pixelsPerKm / KM_PER_DEGREE;
  }

  double lonAt(double x) {
    double km = (x - width / 2.0) / pixelsPerKm;
    return lon + km / KM_PER_DEGREE / Math.cos(Math.toRadians(lat));
  }

  boolean shows(double atLat, double atLon) {
    Point2D point = at(atLat, atLon);
    return point.getX() > 8
        && point.getX() < width - 8
        && point.getY() > 8
        && point.getY() < height - 8;
  }

  /** Whether a point of the sheet, or of a sheet's width around it, is meant. */
  boolean isNear(Point2D point) {
    return point.getX() > -width
        && point.getX() < 2.0 * width
        && point.getY() > -width
        && point.getY() < height + (double) width;
  }
}
