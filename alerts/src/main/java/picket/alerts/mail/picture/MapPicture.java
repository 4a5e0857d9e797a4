package picket.alerts.mail.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picket.alerts.mail.Names;
import picket.model.AlertStep;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.theatre.Border;
import picket.model.theatre.Place;
import picket.model.theatre.Theatre;

/** Draws where the steps of an alert happened: border, crossings, towns, numbered marks. */
public final class MapPicture {
  private static final int WIDTH = 358;
  private static final int HEIGHT = 240;
  private static final int MAX_TOWNS = 6;

  private final Theatre theatre;
  private final Names names;
  private final SideNames sides;

  public MapPicture(Theatre theatre, Names names) {
    this.theatre = theatre;
    this.names = names;
    this.sides = new SideNames(theatre);
  }

  /** The map for light and for dark screens; none where no step has a place on it. */
  public List<Picture> draw(List<AlertStep> steps) {
    Map<PlaceRef, List<AlertStep>> spots = spots(steps);
    if (spots.isEmpty()) {
      return List.of();
    }
    MapFrame frame = MapFrame.around(List.copyOf(spots.keySet()), WIDTH, HEIGHT);
    return Stream.of(Palette.LIGHT, Palette.DARK).map(p -> draw(spots, frame, p)).toList();
  }

  private Picture draw(Map<PlaceRef, List<AlertStep>> spots, MapFrame frame, Palette palette) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT, palette.paper());
    Labels labels = new Labels(canvas, palette.paper());
    border(canvas, frame, palette);
    spots.keySet().forEach(place -> reach(canvas, frame, palette, place));
    scale(canvas, frame, palette, labels);
    marks(canvas, frame, palette, labels, spots);
    crossings(canvas, frame, palette, labels);
    sides.write(frame, palette, labels);
    towns(canvas, frame, palette, labels);
    return new Picture("map-" + palette.name(), alt(spots), WIDTH, HEIGHT, canvas.png());
  }

  /** Steps by place, in order of steps; a whole country is no place on a map. */
  private static Map<PlaceRef, List<AlertStep>> spots(List<AlertStep> steps) {
    Map<String, PlaceRef> first = new LinkedHashMap<>();
    Map<PlaceRef, List<AlertStep>> spots = new LinkedHashMap<>();
    for (AlertStep step : steps) {
      PlaceRef place = step.place();
      if (place != null && place.precision() != Precision.COUNTRY) {
        PlaceRef known = first.computeIfAbsent(place.id(), id -> place);
        spots.computeIfAbsent(known, p -> new ArrayList<>()).add(step);
      }
    }
    return spots;
  }

  private void border(Canvas canvas, MapFrame frame, Palette palette) {
    Path2D path = new Path2D.Double();
    for (List<Border.Point> line : theatre.border().lines()) {
      for (int i = 1; i < line.size(); i++) {
        Point2D from = frame.at(line.get(i - 1).lat(), line.get(i - 1).lon());
        Point2D to = frame.at(line.get(i).lat(), line.get(i).lon());
        if (frame.isNear(from) || frame.isNear(to)) {
          if (path.getCurrentPoint() == null || !path.getCurrentPoint().equals(from)) {
            path.moveTo(from.getX(), from.getY());
          }
          path.lineTo(to.getX(), to.getY());
        }
      }
    }
    canvas.stroke(path, palette.line(), 2, 7, 4, 1, 4);
  }

  /** A dashed circle: how far from the mark it may have happened. */
  private static void reach(Canvas canvas, MapFrame frame, Palette palette, PlaceRef place) {
    double pixels = place.radiusKm() * frame.pixelsPerKm();
    if (pixels > 14) {
      Point2D at = frame.at(place.lat(), place.lon());
      canvas.stroke(
          new Ellipse2D.Double(at.getX() - pixels, at.getY() - pixels, 2 * pixels, 2 * pixels),
          palette.mark(),
          1,
          3,
          4);
    }
  }

  private void marks(
      Canvas canvas,
      MapFrame frame,
      Palette palette,
      Labels labels,
      Map<PlaceRef, List<AlertStep>> spots) {
    List<Rectangle2D> boxes = new ArrayList<>();
    spots.forEach(
        (place, steps) -> {
          Point2D at = frame.at(place.lat(), place.lon());
          Rectangle2D box = canvas.mark(numbers(steps), at.getX(), at.getY(), palette);
          labels.reserve(box);
          boxes.add(box);
        });
    int i = 0;
    for (PlaceRef place : spots.keySet()) {
      Rectangle2D box = boxes.get(i++);
      Labels.Style style = new Labels.Style(Canvas.Type.STRONG, palette.ink());
      labels.beside(
          names.shortPlace(place),
          box.getCenterX(),
          box.getCenterY(),
          box.getWidth() / 2 + 4,
          style);
    }
  }

  private void crossings(Canvas canvas, MapFrame frame, Palette palette, Labels labels) {
    for (Place place : theatre.places()) {
      if (place.kind() == Place.Kind.CROSSING && frame.shows(place.lat(), place.lon())) {
        Point2D at = frame.at(place.lat(), place.lon());
        Rectangle2D box = new Rectangle2D.Double(at.getX() - 3.5, at.getY() - 3.5, 7, 7);
        if (labels.isFree(box)) {
          canvas.fill(box, palette.paper());
          canvas.stroke(box, palette.line(), 1.6);
          labels.reserve(box);
          Labels.Style style = new Labels.Style(Canvas.Type.SMALL, palette.ink());
          labels.beside(place.name(), at.getX(), at.getY(), 7, style);
        }
      }
    }
  }

  private void towns(Canvas canvas, MapFrame frame, Palette palette, Labels labels) {
    theatre.places().stream()
        .filter(p -> p.kind() == Place.Kind.TOWN && p.population() > 0)
        .filter(p -> frame.shows(p.lat(), p.lon()))
        .sorted(Comparator.comparingLong(Place::population).reversed().thenComparing(Place::id))
        .limit(MAX_TOWNS)
        .forEach(town -> town(canvas, frame.at(town.lat(), town.lon()), town, palette, labels));
  }

  private static void town(Canvas canvas, Point2D at, Place town, Palette palette, Labels labels) {
    Rectangle2D box = new Rectangle2D.Double(at.getX() - 2, at.getY() - 2, 4, 4);
    Labels.Style style = new Labels.Style(Canvas.Type.SMALL, palette.quiet());
    if (labels.isFree(box) && labels.beside(town.name(), at.getX(), at.getY(), 5, style)) {
      canvas.dot(at.getX(), at.getY(), 2, palette.quiet());
      labels.reserve(box);
    }
  }

  private static void scale(Canvas canvas, MapFrame frame, Palette palette, Labels labels) {
    int km = 1;
    for (int length : new int[] {2, 5, 10, 20, 50, 100, 200, 500}) {
      km = length * frame.pixelsPerKm() <= 80 ? length : km;
    }
    double end = 12 + km * frame.pixelsPerKm();
    double y = canvas.height() - 10;
    canvas.line(12, y, end, y, palette.quiet(), 1.5);
    canvas.line(12, y - 4, 12, y, palette.quiet(), 1.5);
    canvas.line(end, y - 4, end, y, palette.quiet(), 1.5);
    canvas.text(km + " km", end + 6, y + 1, Canvas.Type.SMALL, palette.quiet());
    labels.reserve(new Rectangle2D.Double(8, y - 10, end + 40, 20));
  }

  private static String numbers(List<AlertStep> steps) {
    String all = steps.stream().map(s -> Integer.toString(s.n())).collect(Collectors.joining(","));
    return steps.size() <= 3 ? all : steps.get(0).n() + "…" + steps.get(steps.size() - 1).n();
  }

  private String alt(Map<PlaceRef, List<AlertStep>> spots) {
    List<String> parts = new ArrayList<>();
    spots.forEach(
        (place, steps) -> {
          String km =
              Optional.ofNullable(place.borderKm())
                  .map(d -> ", " + Math.round(d) + " km from the border")
                  .orElse("");
          parts.add(numbers(steps) + " " + names.place(place) + km);
        });
    return "Map of the border. " + String.join("; ", parts) + ".";
  }
}
