package picket.enrich.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.BySentence;
import picket.model.theatre.Border;
import picket.model.theatre.Place;

/**
 * The other places of an article, which tell what a name means here.
 *
 * <p>Only names with a single meaning count as company.
 */
final class Company {
  private static final double NEAR_KM = 150;
  private static final int REACH = 10;

  private final Gazetteer gazetteer;
  private final KindWords kinds;
  private final BySentence<Naming> bySentence;
  private final Map<List<Place>, List<Naming>> byCandidates = new HashMap<>();
  private final Map<List<Place>, Optional<Place>> told = new HashMap<>();
  private final Map<List<Place>, Optional<Place>> nearest = new HashMap<>();
  private final List<Place> certain = new ArrayList<>();
  private final @Nullable String sourceCountry;

  /**
   * @param namings all names of the article
   * @param sourceCountry where the outlet writes from; null where that is not known
   */
  Company(
      Gazetteer gazetteer, KindWords kinds, List<Naming> namings, @Nullable String sourceCountry) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    this.bySentence = new BySentence<>(namings, Naming::range);
    for (Naming naming : namings) {
      if (naming.candidates().size() > 1) {
        byCandidates.computeIfAbsent(naming.candidates(), c -> new ArrayList<>()).add(naming);
      }
    }
    this.sourceCountry = sourceCountry;
    SortedSet<String> seen = new TreeSet<>();
    for (Naming naming : namings) {
      Place place = naming.candidates().get(0);
      if (isCertain(naming) && isLocal(place) && seen.add(place.id())) {
        certain.add(place);
      }
    }
  }

  private static boolean isCertain(Naming naming) {
    return naming.candidates().size() == 1 && !naming.part();
  }

  private static boolean isLocal(Place place) {
    return place.kind() != Place.Kind.COUNTRY && place.kind() != Place.Kind.REGION;
  }

  /** The candidate that lies in a place named a few words on: "Barmal in Paktika". */
  @Nullable Place inside(Naming naming) {
    for (Naming other : bySentence.in(naming.sentence().index())) {
      if (closeAfter(naming, other)) {
        for (Place outer : other.candidates()) {
          List<Place> inside =
              naming.candidates().stream().filter(p -> gazetteer.liesIn(p, outer)).toList();
          if (!inside.isEmpty() && inside.size() < naming.candidates().size()) {
            return inside.get(0);
          }
        }
      }
    }
    return null;
  }

  /** What the same name means elsewhere in the article, where the words beside it tell. */
  @Nullable Place sameName(Naming naming) {
    return told.computeIfAbsent(naming.candidates(), c -> Optional.ofNullable(first(c)))
        .orElse(null);
  }

  private @Nullable Place first(List<Place> candidates) {
    for (Naming naming : byCandidates.getOrDefault(candidates, List.of())) {
      Place place = kinds.choose(naming);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private static boolean closeAfter(Naming naming, Naming other) {
    return other.from() != naming.from()
        && other.from() >= naming.to()
        && other.from() - naming.to() <= REACH;
  }

  /** The candidate that is clearly closest to the certain places of the article. */
  @Nullable Place nearest(Naming naming) {
    return nearest
        .computeIfAbsent(naming.candidates(), c -> Optional.ofNullable(closest(naming)))
        .orElse(null);
  }

  private @Nullable Place closest(Naming naming) {
    Place best = null;
    double least = NEAR_KM;
    for (Place candidate : naming.candidates()) {
      for (Place other : certain) {
        double km = Border.distanceKm(candidate.lat(), candidate.lon(), other.lat(), other.lon());
        if (km < least) {
          least = km;
          best = candidate;
        }
      }
    }
    return best != null && isApart(best, naming) ? best : null;
  }

  /** Whether the other meanings lie elsewhere: a town and its district are no choice of this. */
  private static boolean isApart(Place best, Naming naming) {
    return naming.candidates().stream()
        .filter(other -> !other.equals(best))
        .allMatch(
            other -> Border.distanceKm(best.lat(), best.lon(), other.lat(), other.lon()) > NEAR_KM);
  }

  /** The only candidate in the country that the outlet writes from. */
  @Nullable Place atHome(Naming naming) {
    List<Place> home =
        naming.candidates().stream().filter(p -> p.country().equals(sourceCountry)).toList();
    return home.size() == 1 ? home.get(0) : null;
  }
}
