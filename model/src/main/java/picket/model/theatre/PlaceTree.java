package picket.model.theatre;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.syntax.Nearest;
import picket.model.theatre.syntax.TextFile;

/** Which place lies in which: each place but a country has one that holds it, up to a country. */
final class PlaceTree {
  private final SortedMap<String, Place> byId = new TreeMap<>();
  private final SortedMap<String, Integer> lines;
  private final TextFile file;

  /**
   * @param lines the line of every place, also of those that could not be read
   */
  PlaceTree(List<Place> places, SortedMap<String, Integer> lines, TextFile file) {
    places.forEach(place -> byId.put(place.id(), place));
    this.lines = lines;
    this.file = file;
  }

  void check() {
    byId.values().forEach(this::check);
  }

  private void check(Place place) {
    String parentId = place.parent();
    Place parent = parentId == null ? null : byId.get(parentId);
    if (parentId == null) {
      if (place.kind() != Place.Kind.COUNTRY && place.kind() != Place.Kind.REGION) {
        tell(place, "\"parent\" is missing", "name the place that it lies in");
      }
    } else if (!lines.containsKey(parentId)) {
      tell(place, "unknown place \"" + parentId + "\"", Nearest.mend(parentId, lines.keySet()));
    } else if (parent != null && isInItself(place)) {
      tell(place, "the place lies in itself", "correct its \"parent\"");
    } else if (parent != null) {
      checkAgreement(place, parent);
    }
  }

  private void checkAgreement(Place place, Place parent) {
    if (parent.kind() == Place.Kind.REGION) {
      return;
    }
    if (!place.country().equals(parent.country())) {
      tell(place, "it lies in " + parent.id() + " but not in its country", "correct one of them");
    }
    if (differ(place.adm1(), parent.adm1())) {
      tell(place, "it lies in " + parent.id() + " but not in its province", "correct one of them");
    }
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  private boolean isInItself(Place place) {
    Place holder = place;
    for (int i = 0; i <= byId.size() && holder != null; i++) {
      String parent = holder.parent();
      if (place.id().equals(parent)) {
        return true;
      }
      holder = parent == null ? null : byId.get(parent);
    }
    return false;
  }

  private void tell(Place place, String cause, String mend) {
    file.problem(lines.getOrDefault(place.id(), 0), place.id() + ": " + cause, mend);
  }
}
