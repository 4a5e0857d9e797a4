package picket.enrich.place.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picket.enrich.place.Gazetteer;
import picket.model.theatre.Border;
import picket.model.theatre.Place;

/**
 * What a text is about, seen from each name: how well each of its meanings sits among the likely
 * meanings of the other names.
 */
final class Focus {
  /** What a meaning has that no other name supports: the more, the more fame decides. */
  private static final double ALONE = 0.05;

  /** How much company weighs beside fame. */
  private static final double COMPANY = 1.5;

  private static final double SAME_PROVINCE = 1.0;
  private static final double SAME_COUNTRY = 0.15;
  private static final double HOLDS = 1.2;
  private static final double NEAR = 0.8;
  private static final double NEAR_KM = 120;
  private static final int MOST_CANDIDATES = 40;

  /** The first names tell what a text is about; all would cost the square of a long list. */
  private static final int MOST_COMPANY = 60;

  private final Gazetteer gazetteer;
  private final List<NameUse> names;
  private final List<NameUse> company;
  private Map<NameUse, List<Weighed>> weights = new HashMap<>();

  /** A meaning and its share among the meanings of its name. */
  private record Weighed(Place place, double share) {}

  Focus(Gazetteer gazetteer, List<NameUse> names) {
    this.gazetteer = gazetteer;
    this.names = List.copyOf(names);
    this.company = this.names.subList(0, Math.min(MOST_COMPANY, names.size()));
    names.forEach(name -> weights.put(name, shares(name, place -> 0)));
  }

  private interface Support {
    double of(Place place);
  }

  /** Weighs all names once more, by what the round before says of the others. */
  void settle() {
    Map<NameUse, List<Weighed>> next = new HashMap<>();
    for (NameUse name : names) {
      next.put(name, shares(name, place -> support(name, place)));
    }
    weights = next;
  }

  /** The likeliest meaning. */
  Place best(NameUse name) {
    Weighed best = null;
    for (Weighed weighed : weights.getOrDefault(name, List.of())) {
      if (best == null || weighed.share() > best.share()) {
        best = weighed;
      }
    }
    return best == null ? name.candidates().get(0) : best.place();
  }

  /** The provinces in which the likeliest meanings of the names lie. */
  Set<String> provinces() {
    Set<String> provinces = new LinkedHashSet<>();
    for (NameUse name : names) {
      String adm1 = best(name).adm1();
      if (adm1 != null) {
        provinces.add(adm1);
      }
    }
    return provinces;
  }

  private List<Weighed> shares(NameUse name, Support support) {
    NameUse.Decision decided = name.decision();
    if (decided != null) {
      return List.of(new Weighed(decided.place(), 1));
    }
    List<Weighed> weighed = new ArrayList<>();
    double sum = 0;
    for (Place place : likeliest(name.candidates())) {
      double weight =
          Math.sqrt(Prominence.of(place)) * Math.pow(ALONE + support.of(place), COMPANY);
      weighed.add(new Weighed(place, weight));
      sum += weight;
    }
    double all = sum;
    return weighed.stream().map(w -> new Weighed(w.place(), w.share() / all)).toList();
  }

  private static List<Place> likeliest(List<Place> places) {
    return places.size() <= MOST_CANDIDATES
        ? places
        : places.stream()
            .sorted((a, b) -> Double.compare(Prominence.of(b), Prominence.of(a)))
            .limit(MOST_CANDIDATES)
            .toList();
  }

  private double support(NameUse name, Place place) {
    double sum = 0;
    for (NameUse other : company) {
      if (other != name) {
        double most = 0;
        for (Weighed weighed : weights.getOrDefault(other, List.of())) {
          most = Math.max(most, weighed.share() * closeness(place, weighed.place()));
        }
        sum += most * (other.isDateline() ? 2 : 1);
      }
    }
    return sum;
  }

  private double closeness(Place a, Place b) {
    if (!a.country().equals(b.country())) {
      return isNear(a, b) ? NEAR / 2 : 0;
    }
    if (gazetteer.liesIn(a, b) || gazetteer.liesIn(b, a)) {
      boolean country = a.kind() == Place.Kind.COUNTRY || b.kind() == Place.Kind.COUNTRY;
      return country ? SAME_COUNTRY * 2 : HOLDS;
    }
    if (isNear(a, b)) {
      return NEAR + 0.4;
    }
    return a.adm1() != null && a.adm1().equals(b.adm1()) ? SAME_PROVINCE : SAME_COUNTRY;
  }

  private static boolean isNear(Place a, Place b) {
    return Math.abs(a.lat() - b.lat()) < 2
        && a.kind() != Place.Kind.COUNTRY
        && b.kind() != Place.Kind.COUNTRY
        && Border.distanceKm(a.lat(), a.lon(), b.lat(), b.lon()) < NEAR_KM;
  }
}
