package picket.alerts.mail.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picket.model.theatre.Border;
import picket.model.theatre.Place;
import picket.model.theatre.Side;
import picket.model.theatre.Theatre;

/** Writes the names of the two sides on a map, each where its land is widest. */
final class SideNames {
  private static final int COLUMNS = 9;
  private static final int ROWS = 7;

  private final Theatre theatre;
  private final List<Place> settled;

  SideNames(Theatre theatre) {
    this.theatre = theatre;
    this.settled =
        theatre.places().stream()
            .filter(p -> p.kind() != Place.Kind.COUNTRY && p.kind() != Place.Kind.REGION)
            .toList();
  }

  void write(MapFrame frame, Palette palette, Labels labels) {
    Labels.Style style = new Labels.Style(Canvas.Type.PLAIN, palette.quiet());
    for (Side side : theatre.sides()) {
      String name = spaced(side.name());
      for (Spot spot : spots(frame, side)) {
        if (labels.beside(name, spot.x(), spot.y(), 0, style)) {
          break;
        }
      }
    }
  }

  private record Spot(double x, double y, double km) {}

  /** Points of the sheet that lie in the side's country, the deepest first. */
  private List<Spot> spots(MapFrame frame, Side side) {
    List<Spot> spots = new ArrayList<>();
    for (int row = 1; row < ROWS; row++) {
      for (int column = 1; column < COLUMNS; column++) {
        double x = column * frame.width() / (double) COLUMNS;
        double y = row * frame.height() / (double) ROWS;
        double lat = frame.latAt(y);
        double lon = frame.lonAt(x);
        if (isIn(side.country(), lat, lon)) {
          spots.add(new Spot(x, y, theatre.border().distanceKm(lat, lon)));
        }
      }
    }
    spots.sort(Comparator.comparingDouble(Spot::km).reversed());
    return spots;
  }

  private boolean isIn(String country, double lat, double lon) {
    return settled.stream()
        .min(Comparator.comparingDouble(p -> Border.distanceKm(lat, lon, p.lat(), p.lon())))
        .map(p -> p.country().equals(country))
        .orElse(false);
  }

  private static String spaced(String name) {
    return String.join("\u2009", name.toUpperCase(Locale.ROOT).split(""));
  }
}
