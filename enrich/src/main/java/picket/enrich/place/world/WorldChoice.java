package picket.enrich.place.world;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picket.enrich.place.Gazetteer;
import picket.enrich.place.KindWords;
import picket.enrich.place.Naming;
import picket.enrich.place.world.NameUse.Decision;
import picket.model.theatre.Place;

/**
 * Chooses among the places of the world that bear a name: named passes, the first that has an
 * answer decides.
 *
 * <ol>
 *   <li>{@code place-hierarchy}: what it lies in, or what lies in it, stands beside it
 *   <li>{@code place-kind-word}: "county", "state" beside it
 *   <li>{@code place-unique}: there is but one
 *   <li>{@code place-same-name}: its neighbours told it elsewhere in the text
 *   <li>{@code place-prominent}: of the places of the text, a dateline's counting twice, it is the
 *       likeliest, and it is also the best known
 *   <li>{@code place-focus}: it is the likeliest for the company of the other places alone
 *   <li>{@code place-nearby}: for a name that may be none: it lies in a province that the text is
 *       about
 * </ol>
 */
final class WorldChoice {
  private static final int ROUNDS = 3;

  private final KindWords kinds;
  private final Hierarchy hierarchy;
  private final Focus focus;
  private final Set<String> provinces;

  WorldChoice(Gazetteer gazetteer, KindWords kinds, Hierarchy hierarchy, List<NameUse> names) {
    this.kinds = kinds;
    this.hierarchy = hierarchy;
    names.forEach(this::decideAlone);
    focus = new Focus(gazetteer, names);
    for (int round = 0; round < ROUNDS; round++) {
      focus.settle();
    }
    provinces = focus.provinces();
  }

  /** What one mention of a name means. */
  Decision choose(NameUse name, Naming naming) {
    Place told = hierarchy.told(naming);
    if (told != null) {
      return new Decision(told, 0.95, "place-hierarchy");
    }
    Place kind = ofKind(naming);
    if (kind != null) {
      return new Decision(kind, 0.9, "place-kind-word");
    }
    Decision decided = name.decision();
    if (decided != null) {
      return decided;
    }
    Place best = focus.best(name);
    return best.equals(mostProminent(name.candidates()))
        ? new Decision(best, 0.7, "place-prominent")
        : new Decision(best, 0.6, "place-focus");
  }

  /** The meaning that lies in the province of a place that the text surely names; null for none. */
  @Nullable Decision nearby(Naming naming) {
    Place place =
        naming.candidates().stream()
            .filter(candidate -> isIn(provinces, candidate))
            .max(Comparator.comparingDouble(Prominence::of))
            .orElse(null);
    return place == null ? null : new Decision(place, 0.5, "place-nearby");
  }

  private void decideAlone(NameUse name) {
    if (name.candidates().size() == 1) {
      name.decide(name.candidates().get(0), 0.9, "place-unique");
      return;
    }
    for (Naming naming : name.namings()) {
      Place told = hierarchy.told(naming);
      if (told != null && name.decision() == null) {
        name.decide(told, 0.85, "place-same-name");
      }
    }
  }

  private @Nullable Place ofKind(Naming naming) {
    List<Place.Kind> asked = kinds.asked(naming);
    List<Place> fitting =
        naming.candidates().stream()
            .filter(place -> !asked.isEmpty() && place.kind() == asked.get(0))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static boolean isIn(Set<String> provinces, Place place) {
    String adm1 = place.adm1();
    return adm1 != null && provinces.contains(adm1);
  }

  private static Place mostProminent(List<Place> places) {
    return places.stream().max(Comparator.comparingDouble(Prominence::of)).orElseThrow();
  }
}
