package picket.enrich.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picket.model.Victim;

/** What named victims say of whether two reports are of one happening: nobody dies twice. */
final class VictimAffinity {
  private static final double SAME = 0.3;
  private static final double OTHERS = -0.3;

  private VictimAffinity() {}

  /** Above 0 where both name one person, below where they name others, else 0. */
  static double of(List<Victim> a, List<Victim> b) {
    List<String> one = names(a);
    List<String> other = names(b);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.stream().anyMatch(other::contains) ? SAME : OTHERS;
  }

  private static List<String> names(List<Victim> victims) {
    List<String> names = new ArrayList<>();
    for (Victim victim : victims) {
      if (victim.person() != null) {
        String name = victim.person().toLowerCase(Locale.ROOT);
        names.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    return names;
  }
}
