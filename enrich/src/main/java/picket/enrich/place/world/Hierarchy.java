package picket.enrich.place.world;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.place.Gazetteer;
import picket.enrich.place.Naming;
import picket.model.theatre.Place;

/**
 * Names that stand beside the name of what they lie in: "Alexandria, La.", "Barmal in Paktika",
 * "Ohio's Butler County". Each tells what the other means.
 */
final class Hierarchy {
  private static final List<String> LINKS = List.of(",", "(", "in", "of", "-");

  private final Gazetteer gazetteer;
  private final IdentityHashMap<Naming, Place> told = new IdentityHashMap<>();

  Hierarchy(Gazetteer gazetteer, List<Naming> namings) {
    this.gazetteer = gazetteer;
    for (int i = 0; i + 1 < namings.size(); i++) {
      Naming left = namings.get(i);
      Naming right = namings.get(i + 1);
      if (left.sentence().index() == right.sentence().index()) {
        if (isLinked(left, right)) {
          pair(left, right);
        } else if (isPossessor(left, right)) {
          pair(right, left);
        }
      }
    }
  }

  /** What the neighbours of a naming say that it means; null where they say nothing. */
  @Nullable Place told(Naming naming) {
    return told.get(naming);
  }

  private static boolean isLinked(Naming left, Naming right) {
    int gap = right.from() - left.to();
    if (gap == 0) {
      return Written.isAbbreviation(right.surface());
    }
    if (isCountry(left) && !left.after(1).equals(",")) {
      return false; // "Mexico, Missouri" but "talks of Mexico in Missouri"
    }
    boolean further = left.after(2).equals("the") || left.after(2).equals("in");
    return LINKS.contains(left.after(1)) && (gap == 1 || (gap == 2 && further));
  }

  private static boolean isCountry(Naming naming) {
    return naming.candidates().stream().anyMatch(place -> place.kind() == Place.Kind.COUNTRY);
  }

  private static boolean isPossessor(Naming left, Naming right) {
    int gap = right.from() - left.to();
    boolean mark = left.after(1).length() == 2 && left.after(1).endsWith("s");
    return gap == 0 || (gap == 1 && mark);
  }

  private void pair(Naming inner, Naming outer) {
    Place fixed = told.get(inner);
    Place bestInner = null;
    Place bestOuter = null;
    double best = 0;
    for (Place in : inner.candidates()) {
      if (fixed != null && !fixed.equals(in)) {
        continue;
      }
      for (Place out : outer.candidates()) {
        double weight = Prominence.of(in) * Prominence.of(out);
        if (weight > best && !in.name().equals(out.name()) && gazetteer.liesIn(in, out)) {
          best = weight;
          bestInner = in;
          bestOuter = out;
        }
      }
    }
    if (bestInner != null && bestOuter != null) {
      told.put(inner, bestInner);
      told.put(outer, bestOuter);
    }
  }
}
