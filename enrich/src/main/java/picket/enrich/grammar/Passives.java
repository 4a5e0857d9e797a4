package picket.enrich.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Subjects of passive verbs, which the parser often takes for those of active ones. */
final class Passives {
  private static final String AUXILIARY = "aux:pass";
  private static final Map<String, String> PASSIVE =
      Map.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");

  private Passives() {}

  /** The tree with every subject called passive whose verb has a passive auxiliary. */
  static List<Arc> corrected(List<Arc> arcs) {
    boolean[] passive = new boolean[arcs.size()];
    boolean any = false;
    for (Arc arc : arcs) {
      if (arc.relation().equals(AUXILIARY) && arc.head() >= 0) {
        passive[arc.head()] = true;
        any = true;
      }
    }
    if (!any) {
      return arcs;
    }
    List<Arc> corrected = new ArrayList<>(arcs.size());
    for (Arc arc : arcs) {
      boolean wrong = arc.head() >= 0 && passive[arc.head()];
      String relation =
          wrong ? PASSIVE.getOrDefault(arc.relation(), arc.relation()) : arc.relation();
      corrected.add(new Arc(arc.head(), relation));
    }
    return corrected;
  }
}
