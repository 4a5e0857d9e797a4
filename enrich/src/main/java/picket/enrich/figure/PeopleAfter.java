package picket.enrich.figure;

import java.util.List;
import picket.enrich.figure.Harm.Order;

/** The people who stand after a word of harm: "killed a nurse and wounded two farmers". */
record PeopleAfter(HarmClause clause, CasualtyList found) {
  private static final int LONGEST_GAP = 3;

  void read() {
    if (clause.hit().value().order() == Order.LOST) {
      readLost();
      return;
    }
    int expected = clause.hit().to();
    boolean part = false;
    boolean first = true;
    for (Group group : clause.people()) {
      if (group.from() < clause.hit().to() || group.from() >= clause.right()) {
        continue;
      }
      List<String> between = clause.words().subList(expected, group.from());
      part |= PeopleBefore.opensPart(between);
      boolean near = first && between.size() <= LONGEST_GAP && !cut(between);
      if (!near && !part && !PeopleBefore.isJoined(between)) {
        return;
      }
      found.add(clause.hit(), group, part);
      expected = group.to();
      first = false;
    }
  }

  private void readLost() {
    clause.people().stream()
        .filter(g -> g.from() == clause.hit().to())
        .forEach(g -> found.add(clause.hit(), g, false));
  }

  private static boolean cut(List<String> between) {
    return between.stream().anyMatch(w -> PeopleBefore.leadsAway(w) || w.equals(","));
  }
}
