package picket.enrich.figure;

import java.util.List;
import picket.enrich.figure.Harm.Order;
import picket.enrich.text.Token;

/** The people who stand after a word of harm: "killed a nurse and wounded two farmers". */
record PeopleAfter(HarmClause clause, CasualtyList found) {
  private static final int LONGEST_GAP = 3;
  private static final int OF_ITS_OWN = 3;
  private static final List<String> OWNERS = List.of("its", "their");

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

  /** A number after "lost" may count posts or matches, so the words must say that it is people. */
  private void readLost() {
    clause.people().stream()
        .filter(g -> g.from() == clause.hit().to() && (g.headed() || isOfItsOwn(g.to())))
        .forEach(g -> found.add(clause.hit(), g, false));
  }

  /** "Lost nine of its own" but not "nine of its own posts". */
  private boolean isOfItsOwn(int at) {
    int to = at + OF_ITS_OWN;
    List<Token> tokens = clause.sentence().tokens();
    if (to > tokens.size()) {
      return false;
    }
    List<String> words = clause.words().subList(at, to);
    String next = to < tokens.size() ? tokens.get(to).tag() : "";
    return words.get(0).equals("of")
        && OWNERS.contains(words.get(1))
        && words.get(2).equals("own")
        && !next.startsWith("NN")
        && !next.equals("JJ");
  }

  private static boolean cut(List<String> between) {
    return between.stream().anyMatch(w -> PeopleBefore.leadsAway(w) || w.equals(","));
  }
}
