package picket.enrich.figure;

import java.util.ArrayList;
import java.util.List;
import picket.enrich.figure.Casualty.Extent;
import picket.enrich.figure.Harm.Order;
import picket.enrich.text.PhraseTable;
import picket.model.Count;
import picket.model.Measure;
import picket.model.VictimSide;

/** What one sentence was found to say. Used by one thread while it is read. */
final class CasualtyList {
  private static final List<String> OWN = List.of("its", "their", "own", "our");
  private static final int OWN_REACH = 3;

  private final int sentence;
  private final List<String> words;
  private final List<Casualty> found = new ArrayList<>();

  /** Begins with nothing found; words are in lower case. */
  CasualtyList(int sentence, List<String> words) {
    this.sentence = sentence;
    this.words = words;
  }

  List<Casualty> all() {
    return List.copyOf(found);
  }

  int size() {
    return found.size();
  }

  /** Takes back what was found since the list was of this size. */
  void backTo(int size) {
    found.subList(size, found.size()).clear();
  }

  /**
   * Adds people whom the word befell, but once: in "kills 11, two officers among dead" two verbs
   * count the same.
   */
  void add(PhraseTable.Hit<Harm> hit, Group group, boolean part) {
    Measure measure = hit.value().measure();
    boolean told =
        found.stream().anyMatch(c -> c.group() == group.from() && c.measure() == measure);
    if (told) {
      return;
    }
    Order order = hit.value().order();
    found.add(
        new Casualty(
            sentence,
            hit.from(),
            group.from(),
            measure,
            side(order, group),
            group.count(),
            group.category(),
            extent(order, group, part),
            isOwn(order, group)));
  }

  void addNobody(PhraseTable.Hit<Harm> hit, Measure measure) {
    int at = hit.from();
    found.add(
        new Casualty(
            sentence,
            at,
            at,
            measure,
            VictimSide.TOTAL,
            Count.exactly(0),
            "",
            Extent.WHOLE,
            false));
  }

  private static Extent extent(Order order, Group group, boolean part) {
    if (part || group.some()) {
      return Extent.PART;
    }
    return order == Order.TOLL ? Extent.TOLL : Extent.WHOLE;
  }

  private boolean isOwn(Order order, Group group) {
    int to = Math.min(words.size(), group.to() + OWN_REACH);
    return order == Order.LOST || words.subList(group.from(), to).stream().anyMatch(OWN::contains);
  }

  /** Who loses "men" loses fighters. */
  private VictimSide side(Order order, Group group) {
    boolean men = !group.headed() || words.get(group.to() - 1).equals("men");
    boolean fighters = order == Order.LOST && men;
    return fighters && group.side() == VictimSide.TOTAL ? VictimSide.SECURITY : group.side();
  }
}
