package picket.enrich.place.world;

import picket.model.theatre.Place;

/** How likely a name means a place, before the text is asked. */
final class Prominence {
  private static final double COUNTRY = 1e8;
  private static final double PROVINCE = 2e6;
  private static final double DISTRICT = 3e4;
  private static final double TOWN = 1e4;
  private static final double OTHER = 1e3;

  private Prominence() {}

  /** Comparable with the people of a town. */
  static double of(Place place) {
    double people = place.population();
    return switch (place.kind()) {
      case COUNTRY, REGION -> Math.max(COUNTRY, people);
      case PROVINCE -> Math.max(PROVINCE, people);
      case DISTRICT -> Math.max(DISTRICT, people);
      case TOWN -> Math.max(TOWN, people);
      case VILLAGE, CROSSING, POST, VALLEY, SITE -> Math.max(OTHER, people);
    };
  }
}
