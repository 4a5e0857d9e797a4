package picket.enrich.place;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Place;

/**
 * Chooses one of the places that bear a name: a chain of passes, the first that has an answer
 * decides.
 */
final class Disambiguation {
  private static final long CITY = 50_000;

  private final List<Step> steps;

  /** What a pass decided. */
  record Choice(Place place, double confidence, String rule) {}

  /** A way to choose; null where it has no answer. */
  private interface Pass {
    @Nullable Place choose(Naming naming);
  }

  private record Step(String rule, double confidence, Pass pass) {}

  Disambiguation(KindWords kinds, Company company) {
    steps =
        List.of(
            new Step("place-unique", 0.95, Disambiguation::unique),
            new Step("place-kind-word", 0.95, kinds::choose),
            new Step("place-hierarchy", 0.9, company::inside),
            new Step("place-same-name", 0.85, company::sameName),
            new Step("place-nearest", 0.8, company::nearest),
            new Step("place-prominent", 0.75, Disambiguation::prominent),
            new Step("place-home", 0.7, company::atHome));
  }

  Choice choose(Naming naming) {
    for (Step step : steps) {
      Place place = step.pass().choose(naming);
      if (place != null) {
        return new Choice(place, step.confidence(), step.rule());
      }
    }
    return new Choice(largest(naming), 0.5, "place-largest");
  }

  private static @Nullable Place unique(Naming naming) {
    return naming.candidates().size() == 1 ? naming.candidates().get(0) : null;
  }

  /** A city stands before the district and province that are named after it. */
  private static @Nullable Place prominent(Naming naming) {
    Place largest = largest(naming);
    boolean country = largest.kind() == Place.Kind.COUNTRY;
    return country || isCity(largest) ? largest : null;
  }

  private static boolean isCity(Place place) {
    return place.kind() == Place.Kind.TOWN && place.population() >= CITY;
  }

  private static Place largest(Naming naming) {
    Comparator<Place> order =
        Comparator.comparingInt(Disambiguation::standing)
            .thenComparing(Place::population, Comparator.reverseOrder())
            .thenComparing(Place::id);
    return naming.candidates().stream().min(order).orElseThrow();
  }

  private static int standing(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> 0;
      case TOWN -> isCity(place) ? 1 : 4;
      case CROSSING -> 2;
      case DISTRICT -> 3;
      case PROVINCE -> 5;
      case VALLEY, REGION -> 6;
      case VILLAGE, POST, SITE -> 7;
    };
  }
}
